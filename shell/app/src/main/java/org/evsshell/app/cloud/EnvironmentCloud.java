package org.evsshell.app.cloud;

import org.evsshell.app.environment.Environment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The cloud that {@code OS_*} variables describe, in the shape of a clouds.yaml entry. */
final class EnvironmentCloud {
    /** What OpenStack's own tools call it. */
    static final String NAME = "envvars";

    /** Who and which project: what a named cloud says instead, each beside its key. */
    private static final Map<String, String> IDENTITY =
            Map.ofEntries(
                    Map.entry("OS_AUTH_URL", "auth_url"),
                    Map.entry("OS_USERNAME", "username"),
                    Map.entry("OS_PASSWORD", "password"),
                    Map.entry("OS_USER_ID", "user_id"),
                    Map.entry("OS_USER_DOMAIN_NAME", "user_domain_name"),
                    Map.entry("OS_USER_DOMAIN_ID", "user_domain_id"),
                    Map.entry("OS_PROJECT_NAME", "project_name"),
                    Map.entry("OS_PROJECT_ID", "project_id"),
                    Map.entry("OS_PROJECT_DOMAIN_NAME", "project_domain_name"),
                    Map.entry("OS_PROJECT_DOMAIN_ID", "project_domain_id"),
                    Map.entry("OS_TOKEN", "token"),
                    Map.entry("OS_APPLICATION_CREDENTIAL_ID", "application_credential_id"),
                    Map.entry("OS_APPLICATION_CREDENTIAL_NAME", "application_credential_name"),
                    Map.entry("OS_APPLICATION_CREDENTIAL_SECRET", "application_credential_secret"));

    private static final Map<String, String> OTHER =
            Map.of(
                    "OS_REGION_NAME", "region_name",
                    "OS_INTERFACE", "interface",
                    "OS_CACERT", "cacert",
                    "OS_CERT", "cert",
                    "OS_KEY", "key",
                    "OS_AUTH_TYPE", "auth_type");

    private final Environment environment;

    EnvironmentCloud(Environment environment) {
        this.environment = environment;
    }

    /** The entry; empty unless {@code OS_AUTH_URL} is set. */
    Optional<CloudEntry> entry() {
        if (environment.variable("OS_AUTH_URL") == null) {
            return Optional.empty();
        }
        Map<Object, Object> values = new LinkedHashMap<>();
        copy(OTHER, values);
        Map<Object, Object> auth = new LinkedHashMap<>();
        copy(IDENTITY, auth);
        values.put("auth", auth);
        return Optional.of(new CloudEntry(NAME, "the environment", values, null));
    }

    /** Whether who and which project differ from what a named cloud says. */
    boolean differsFrom(CloudEntry entry) {
        for (Map.Entry<String, String> variable : IDENTITY.entrySet()) {
            String value = environment.variable(variable.getKey());
            if (value != null && !value.equals(entry.text("auth", variable.getValue()))) {
                return true;
            }
        }
        return false;
    }

    private void copy(Map<String, String> variables, Map<Object, Object> values) {
        variables.forEach(
                (variable, key) -> {
                    String value = environment.variable(variable);
                    if (value != null) {
                        values.put(key, value);
                    }
                });
    }
}
