package org.evsshell.app.cloud;

import org.evsshell.app.environment.Environment;
import org.evsshell.app.line.GlobalOptions;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.error.EvsException;
import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** Makes sense of an entry. */
final class CloudReader {
    private final Environment environment;

    CloudReader(Environment environment) {
        this.environment = environment;
    }

    /**
     * The cloud, options laid over it.
     *
     * @throws EvsException of kind {@code CONFIG} when something is missing or not understood
     */
    Cloud read(CloudEntry entry, GlobalOptions.Place place) {
        return new Cloud(
                entry.name(),
                authUrl(entry),
                new CredentialReader(environment, entry).credentials(),
                project(entry, place.project()),
                place.region() == null ? region(entry) : place.region(),
                endpoints(entry),
                dialect(entry),
                tls(entry),
                Boolean.TRUE.equals(entry.flag("evs", "production")));
    }

    private static Cloud.Project project(CloudEntry entry, @Nullable String wanted) {
        boolean agency = Way.of(entry) == Way.AGENCY;
        String id = entry.text("auth", agency ? "target_project_id" : "project_id");
        String name = entry.text("auth", agency ? "target_project_name" : "project_name");
        if (wanted != null) {
            boolean byId = isId(wanted);
            id = byId ? wanted : null;
            name = byId ? null : wanted;
        }
        if (agency) {
            // It lies in the account that gave the agency, whatever the user's own is.
            return new Cloud.Project(id, name, null, null);
        }
        return new Cloud.Project(
                id,
                name,
                CredentialReader.domain(entry, "project_domain_name"),
                CredentialReader.domain(entry, "project_domain_id"));
    }

    private @Nullable String region(CloudEntry entry) {
        String region = entry.text("region_name");
        return region == null ? environment.variable("OS_REGION_NAME") : region;
    }

    private static Cloud.Endpoints endpoints(CloudEntry entry) {
        String volume = address(entry, "volume_endpoint_override");
        return new Cloud.Endpoints(
                side(entry.text("interface")),
                volumeVersion(entry),
                volume == null ? address(entry, "block_storage_endpoint_override") : volume,
                address(entry, "identity_endpoint_override"));
    }

    private static String side(@Nullable String given) {
        if (given == null) {
            return Cloud.Endpoints.STANDARD.side();
        }
        return given.endsWith("URL") ? given.substring(0, given.length() - 3) : given;
    }

    /** Some write a microversion; only what stands before the dot is meant here. */
    private static int volumeVersion(CloudEntry entry) {
        String version = entry.text("volume_api_version");
        if (version == null || version.equals("3") || version.startsWith("3.")) {
            return Cloud.Endpoints.STANDARD.volumeVersion();
        }
        if (version.equals("2") || version.startsWith("2.")) {
            return 2;
        }
        throw entry.wrong(new String[] {"volume_api_version"}, "is neither 2 nor 3");
    }

    private static @Nullable Dialect dialect(CloudEntry entry) {
        String dialect = entry.text("evs", "dialect");
        if (dialect == null) {
            return null;
        }
        return switch (dialect.toLowerCase(Locale.ROOT)) {
            case "evs" -> Dialect.EVS;
            case "cinder" -> Dialect.CINDER;
            default ->
                    throw entry.wrong(new String[] {"evs", "dialect"}, "is neither evs nor cinder");
        };
    }

    private Cloud.Tls tls(CloudEntry entry) {
        return new Cloud.Tls(
                !Boolean.FALSE.equals(entry.flag("verify")),
                path(entry.text("cacert")),
                path(entry.text("cert")),
                path(entry.text("key")));
    }

    private @Nullable String path(@Nullable String written) {
        if (written == null) {
            return null;
        }
        if (written.equals("~") || written.startsWith("~/")) {
            return environment.home() + written.substring(1);
        }
        return environment.folder().resolve(written).toString();
    }

    private static String authUrl(CloudEntry entry) {
        String[] path = {"auth", "auth_url"};
        String value = address(entry, path);
        if (value == null) {
            throw entry.wrong(path, "is missing");
        }
        return value;
    }

    /** Addresses stand in messages, so they may hold no password. */
    private static @Nullable String address(CloudEntry entry, String... path) {
        String value = entry.text(path);
        if (value != null && !value.equals(CloudSummary.withoutUser(value))) {
            throw entry.wrong(path, "holds a user or password, which has keys of its own");
        }
        return value;
    }

    /** Project IDs are 32 hex digits, with dashes in some clouds. */
    private static boolean isId(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), 16) >= 0) {
                digits++;
            } else if (text.charAt(i) != '-') {
                return false;
            }
        }
        return digits == 32;
    }
}
