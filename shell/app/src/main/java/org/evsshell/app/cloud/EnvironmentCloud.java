package org.evsshell.app.cloud;

import org.evsshell.app.environment.Environment;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cloud that {@code OS_*} variables describe, in the shape of a clouds.yaml entry. Where a key
 * has several variables, those of OpenStack's own tools come first, then those of this cloud's.
 */
final class EnvironmentCloud {
    /** What OpenStack's own tools call it. */
    static final String NAME = "envvars";

    /** Where it comes from. */
    static final String ORIGIN = "the environment";

    /** Who and which project: what a named cloud says instead. */
    private static final List<Setting> IDENTITY =
            List.of(
                    setting("auth_url", "OS_AUTH_URL"),
                    setting("username", "OS_USERNAME"),
                    setting("password", "OS_PASSWORD"),
                    setting("user_id", "OS_USER_ID", "OS_USERID"),
                    setting("user_domain_name", "OS_USER_DOMAIN_NAME"),
                    setting("user_domain_id", "OS_USER_DOMAIN_ID"),
                    setting("domain_name", "OS_DOMAIN_NAME"),
                    setting("domain_id", "OS_DOMAIN_ID"),
                    setting("project_name", "OS_PROJECT_NAME", "OS_TENANT_NAME"),
                    setting("project_id", "OS_PROJECT_ID", "OS_TENANT_ID"),
                    setting("project_domain_name", "OS_PROJECT_DOMAIN_NAME"),
                    setting("project_domain_id", "OS_PROJECT_DOMAIN_ID"),
                    setting("token", "OS_TOKEN", "OS_TOKEN_ID"),
                    setting("application_credential_id", "OS_APPLICATION_CREDENTIAL_ID"),
                    setting("application_credential_name", "OS_APPLICATION_CREDENTIAL_NAME"),
                    setting("application_credential_secret", "OS_APPLICATION_CREDENTIAL_SECRET"),
                    setting("target_agency_name", "OS_TARGET_AGENCY_NAME", "OS_AGENCY_NAME"),
                    setting("target_domain_name", "OS_TARGET_DOMAIN_NAME", "OS_AGENCY_DOMAIN_NAME"),
                    setting("target_domain_id", "OS_TARGET_DOMAIN_ID"),
                    setting(
                            "target_project_name",
                            "OS_TARGET_PROJECT_NAME",
                            "OS_DELEGATED_PROJECT"),
                    setting("ak", "OS_ACCESS_KEY", "OS_ACCESS_KEY_ID", "OS_AK"),
                    setting("sk", "OS_SECRET_KEY", "OS_ACCESS_KEY_SECRET", "OS_SK"),
                    setting(
                            "security_token",
                            "OS_SECURITY_TOKEN",
                            "OS_AKSK_SECURITY_TOKEN",
                            "OS_ST"));

    /** Good once, so that it goes with a named cloud too. */
    private static final Setting PASSCODE = setting("passcode", "OS_PASSCODE");

    /** Keys of another cloud's tools, which some use here: only where nothing else says who. */
    private static final List<Setting> FALLBACK =
            List.of(
                    setting("ak", "AWS_ACCESS_KEY_ID"),
                    setting("sk", "AWS_SECRET_ACCESS_KEY", "AWS_ACCESS_SECRET_KEY"),
                    setting("security_token", "AWS_SECURITY_TOKEN", "AWS_SESSION_TOKEN"));

    private static final List<String> WHO =
            List.of(
                    "username",
                    "user_id",
                    "token",
                    "application_credential_id",
                    "application_credential_name",
                    "ak");

    private static final List<Setting> OTHER =
            List.of(
                    setting("region_name", "OS_REGION_NAME", "OS_REGION_ID"),
                    setting("interface", "OS_INTERFACE", "OS_ENDPOINT_TYPE"),
                    setting("volume_api_version", "OS_VOLUME_API_VERSION"),
                    setting("volume_endpoint_override", "OS_VOLUME_ENDPOINT_OVERRIDE"),
                    setting(
                            "block_storage_endpoint_override",
                            "OS_BLOCK_STORAGE_ENDPOINT_OVERRIDE"),
                    setting("identity_endpoint_override", "OS_IDENTITY_ENDPOINT_OVERRIDE"),
                    setting("cacert", "OS_CACERT", "OS_CA_CERT", "OS_CA_CERT_FILE"),
                    setting("cert", "OS_CERT", "OS_CLIENT_CERT"),
                    setting("key", "OS_KEY", "OS_CLIENT_KEY"),
                    setting("auth_type", "OS_AUTH_TYPE"));

    private final Environment environment;

    EnvironmentCloud(Environment environment) {
        this.environment = environment;
    }

    /** A key and its variables, the first that is set counts. */
    private record Setting(String key, List<String> variables) {}

    private static Setting setting(String key, String... variables) {
        return new Setting(key, List.of(variables));
    }

    /** The variable that says a key, the first of several. */
    static String variable(String key) {
        return Stream.of(IDENTITY, List.of(PASSCODE), OTHER)
                .flatMap(List::stream)
                .filter(setting -> setting.key().equals(key))
                .map(setting -> setting.variables().getFirst())
                .findFirst()
                .orElse(key);
    }

    /** The entry; empty unless {@code OS_AUTH_URL} is set. */
    Optional<CloudEntry> entry() {
        if (environment.variable("OS_AUTH_URL") == null) {
            return Optional.empty();
        }
        Map<Object, Object> values = new LinkedHashMap<>();
        copy(OTHER, values);
        if (insecure()) {
            values.put("verify", "false");
        }
        Map<Object, Object> auth = new LinkedHashMap<>();
        copy(IDENTITY, auth);
        copy(List.of(PASSCODE), auth);
        if (WHO.stream().noneMatch(auth::containsKey)) {
            copy(FALLBACK, auth);
        }
        values.put("auth", auth);
        return Optional.of(new CloudEntry(NAME, ORIGIN, values, List.of()));
    }

    /** Whether who and which project differ from what a named cloud says. */
    boolean differsFrom(CloudEntry entry) {
        for (Setting setting : IDENTITY) {
            String value = value(setting);
            if (value != null && !value.equals(entry.text("auth", setting.key()))) {
                return true;
            }
        }
        return false;
    }

    private void copy(List<Setting> settings, Map<Object, Object> values) {
        for (Setting setting : settings) {
            String value = value(setting);
            if (value != null) {
                values.put(setting.key(), value);
            }
        }
    }

    private @Nullable String value(Setting setting) {
        for (String variable : setting.variables()) {
            String value = environment.variable(variable);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private boolean insecure() {
        String value = environment.variable("OS_INSECURE");
        return value != null && (value.equals("1") || value.equalsIgnoreCase("true"));
    }
}
