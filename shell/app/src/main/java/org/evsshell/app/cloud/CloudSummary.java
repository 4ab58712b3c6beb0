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
    /** Lists whatever is there: an entry that cannot be used is still shown. */
    static CloudSummary of(CloudEntry entry) {
        return new CloudSummary(
                entry.name(),
                authUrl(entry),
                entry.text("region_name"),
                first(entry, "target_project_name", "project_name", "project_id"),
                user(entry),
                Boolean.TRUE.equals(entry.flag("evs", "production")),
                entry.origin());
    }

    private static @Nullable String authUrl(CloudEntry entry) {
        String address = entry.text("auth", "auth_url");
        return address == null ? null : withoutUser(address);
    }

    /** An address without the user and password that may stand before its host. */
    static String withoutUser(String address) {
        // Nearly none has one, and every start looks at its addresses.
        return address.indexOf('@') < 0 ? address : address.replaceFirst("//[^/?#]*@", "//");
    }

    private static @Nullable String user(CloudEntry entry) {
        String key = entry.text("auth", "ak");
        return key != null
                ? Credentials.AccessKey.label(key)
                : first(
                        entry,
                        "application_credential_name",
                        "application_credential_id",
                        "username",
                        "user_id");
    }

    private static @Nullable String first(CloudEntry entry, String... keys) {
        for (String key : keys) {
            String value = entry.text("auth", key);
            if (value != null) {
                return value;
            }
        }
        return null;
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
            case Credentials.Password password -> password.user().label();
            case Credentials.MultiFactor both -> both.password().user().label();
            case Credentials.Token ignored -> null;
            case Credentials.ApplicationCredential own ->
                    own.name() == null ? own.id() : own.name();
            case Credentials.Agency agency -> user(agency.asker());
            case Credentials.AccessKey key -> key.label();
        };
    }
}
