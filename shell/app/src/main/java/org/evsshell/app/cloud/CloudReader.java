package org.evsshell.app.cloud;

import org.evsshell.app.environment.Environment;
import org.evsshell.app.line.GlobalOptions;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** Makes sense of an entry. */
final class CloudReader {
    private static final List<String> LATER =
            List.of(
                    "application_credential_id",
                    "application_credential_name",
                    "application_credential_secret",
                    "passcode",
                    "ak",
                    "sk",
                    "security_token");

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
        refuseLater(entry);
        return new Cloud(
                entry.name(),
                required(entry, "auth_url"),
                credentials(entry),
                project(entry, place.project()),
                place.region() == null ? region(entry) : place.region(),
                endpointInterface(entry.text("interface")),
                volumeEndpoint(entry),
                dialect(entry),
                tls(entry),
                Boolean.TRUE.equals(entry.flag("evs", "production")));
    }

    private static void refuseLater(CloudEntry entry) {
        for (String key : LATER) {
            if (entry.text("auth", key) != null) {
                throw later(entry, "auth." + key);
            }
        }
        String type = entry.text("auth_type");
        if (type != null && !List.of("password", "v3password", "token", "v3token").contains(type)) {
            throw later(entry, "auth_type " + type);
        }
    }

    private static EvsException later(CloudEntry entry, String what) {
        return EvsException.of(
                ErrorKind.CONFIG,
                entry.origin()
                        + ": "
                        + what
                        + " of cloud '"
                        + entry.name()
                        + "' is not understood yet: it comes with the next version of the shell.",
                "Use user name and password, or a token.");
    }

    private Credentials credentials(CloudEntry entry) {
        String token = entry.text("auth", "token");
        if (token != null) {
            return new Credentials.Token(() -> token);
        }
        String userName = entry.text("auth", "username");
        String userId = entry.text("auth", "user_id");
        if (userName == null && userId == null) {
            throw entry.wrong(new String[] {"auth", "username"}, "is missing");
        }
        return new Credentials.Password(
                userName,
                userId,
                domain(entry, "user_domain_name"),
                domain(entry, "user_domain_id"),
                new Password(environment, entry));
    }

    private static Cloud.Project project(CloudEntry entry, @Nullable String wanted) {
        String id = entry.text("auth", "project_id");
        String name = entry.text("auth", "project_name");
        if (wanted != null) {
            boolean byId = isId(wanted);
            id = byId ? wanted : null;
            name = byId ? null : wanted;
        }
        return new Cloud.Project(
                id, name, domain(entry, "project_domain_name"), domain(entry, "project_domain_id"));
    }

    /** Keystone takes names only within a domain; one domain often stands for both. */
    private static @Nullable String domain(CloudEntry entry, String key) {
        String own = entry.text("auth", key);
        if (own != null) {
            return own;
        }
        return entry.text("auth", key.endsWith("_id") ? "domain_id" : "domain_name");
    }

    private @Nullable String region(CloudEntry entry) {
        String region = entry.text("region_name");
        return region == null ? environment.variable("OS_REGION_NAME") : region;
    }

    private static String endpointInterface(@Nullable String given) {
        if (given == null) {
            return "public";
        }
        return given.endsWith("URL") ? given.substring(0, given.length() - 3) : given;
    }

    private static @Nullable String volumeEndpoint(CloudEntry entry) {
        String volume = entry.text("volume_endpoint_override");
        return volume == null ? entry.text("block_storage_endpoint_override") : volume;
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

    private static String required(CloudEntry entry, String key) {
        String value = entry.text("auth", key);
        if (value == null) {
            throw entry.wrong(new String[] {"auth", key}, "is missing");
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
