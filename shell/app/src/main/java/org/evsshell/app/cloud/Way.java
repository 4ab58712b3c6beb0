package org.evsshell.app.cloud;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;

/** The ways there are to be let in. */
enum Way {
    PASSWORD,
    TOKEN,
    APPLICATION_CREDENTIAL,
    AGENCY,
    ACCESS_KEY;

    /**
     * The one an entry means: by {@code auth_type}, else by what it holds.
     *
     * @throws EvsException of kind {@code CONFIG} for an {@code auth_type} there is not
     */
    static Way of(CloudEntry entry) {
        String type = entry.text("auth_type");
        if (type == null) {
            return byContent(entry);
        }
        return switch (type) {
            case "password", "v3password", "v3multifactor" -> PASSWORD;
            case "token", "v3token" -> TOKEN;
            case "v3applicationcredential" -> APPLICATION_CREDENTIAL;
            case "agency" -> AGENCY;
            case "aksk" -> ACCESS_KEY;
            default ->
                    throw EvsException.of(
                            ErrorKind.CONFIG,
                            entry.origin()
                                    + ": auth_type '"
                                    + type
                                    + "' of cloud '"
                                    + entry.name()
                                    + "' is not understood.",
                            "Use one of: password, v3multifactor, token, v3applicationcredential,"
                                    + " agency, aksk.");
        };
    }

    private static Way byContent(CloudEntry entry) {
        if (has(entry, "application_credential_id") || has(entry, "application_credential_name")) {
            return APPLICATION_CREDENTIAL;
        }
        if (has(entry, "target_agency_name")) {
            return AGENCY;
        }
        if (has(entry, "ak")) {
            return ACCESS_KEY;
        }
        return has(entry, "token") ? TOKEN : PASSWORD;
    }

    private static boolean has(CloudEntry entry, String key) {
        return entry.text("auth", key) != null;
    }
}
