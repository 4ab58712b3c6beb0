package org.evsshell.app.demo;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.identity.DemoLogin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How other clients are pointed at a simulator that listens. Its secrets are known to all. */
final class ClientSetup {
    private final String authUrl;
    private final Dialect dialect;

    ClientSetup(String authUrl, Dialect dialect) {
        this.authUrl = authUrl;
        this.dialect = dialect;
    }

    /** The ways to log in that the dialect has. */
    static List<DemoLogin> logins(Dialect dialect) {
        return DemoLogin.all().stream()
                .filter(login -> dialect == Dialect.EVS || !login.evsOnly())
                .toList();
    }

    /** A file with a cloud for each login; the first one's is {@code simulator}. */
    String cloudsYaml() {
        StringBuilder text = new StringBuilder("clouds:\n");
        for (DemoLogin login : logins(dialect)) {
            text.append("  # ").append(login.about()).append('\n');
            text.append("  ").append(cloudName(login)).append(":\n");
            if (login.type() != null) {
                text.append("    auth_type: ").append(login.type()).append('\n');
            }
            text.append("    auth:\n");
            text.append("      auth_url: ").append(authUrl).append('\n');
            login.auth()
                    .forEach(
                            (key, value) ->
                                    text.append("      ")
                                            .append(key)
                                            .append(": ")
                                            .append(value)
                                            .append('\n'));
            text.append("    identity_api_version: 3\n    volume_api_version: 3\n");
        }
        return text.toString();
    }

    static String cloudName(DemoLogin login) {
        return login.name().equals("demo") ? "simulator" : "simulator-" + login.name();
    }

    /** The lines for a shell that set the variables of a login; empty for an unknown one. */
    Optional<String> openrc(String name) {
        return logins(dialect).stream()
                .filter(login -> login.name().equals(name))
                .findFirst()
                .map(this::openrc);
    }

    private String openrc(DemoLogin login) {
        StringBuilder text = new StringBuilder("# ").append(login.about()).append('\n');
        export(text, "AUTH_URL", authUrl);
        if (login.type() != null) {
            export(text, "AUTH_TYPE", login.type());
        }
        login.auth()
                .forEach(
                        (key, value) -> {
                            // A variable holds no list; clients that need one read clouds.yaml.
                            if (!value.startsWith("[")) {
                                export(text, variable(key), value);
                            }
                        });
        export(text, "IDENTITY_API_VERSION", "3");
        export(text, "VOLUME_API_VERSION", "3");
        return text.toString();
    }

    private static void export(StringBuilder text, String name, String value) {
        text.append("export OS_").append(name).append('=').append(value).append('\n');
    }

    private static String variable(String key) {
        return switch (key) {
            case "ak" -> "ACCESS_KEY";
            case "sk" -> "SECRET_KEY";
            default -> key.toUpperCase(Locale.ROOT);
        };
    }
}
