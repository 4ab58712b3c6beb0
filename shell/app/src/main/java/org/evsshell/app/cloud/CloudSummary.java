package org.evsshell.app.cloud;

import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of a cloud.
 *
 * @param name its name
 * @param authUrl Keystone's address; null if missing
 * @param region its region
 * @param project its project, by name or ID
 * @param user who is asking
 * @param production whether changes are asked about
 * @param origin where it is configured
 */
public record CloudSummary(
        String name,
        @Nullable String authUrl,
        @Nullable String region,
        @Nullable String project,
        @Nullable String user,
        boolean production,
        String origin) {
    static CloudSummary of(CloudEntry entry) {
        String project = entry.text("auth", "project_name");
        String user = entry.text("auth", "username");
        return new CloudSummary(
                entry.name(),
                entry.text("auth", "auth_url"),
                entry.text("region_name"),
                project == null ? entry.text("auth", "project_id") : project,
                user == null ? entry.text("auth", "user_id") : user,
                Boolean.TRUE.equals(entry.flag("evs", "production")),
                entry.origin());
    }

    /** What may be shown of a cloud that was chosen. */
    public static CloudSummary of(Cloud cloud, String origin) {
        Cloud.Project project = cloud.project();
        return new CloudSummary(
                cloud.name(),
                cloud.authUrl(),
                cloud.regionName(),
                project.name() == null ? project.id() : project.name(),
                user(cloud.credentials()),
                cloud.production(),
                origin);
    }

    private static @Nullable String user(Credentials credentials) {
        return switch (credentials) {
            case Credentials.Password password ->
                    password.userName() == null ? password.userId() : password.userName();
            case Credentials.Token token -> null;
        };
    }
}
