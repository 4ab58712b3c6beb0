package org.evsshell.client.auth;

import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.jspecify.annotations.Nullable;

/** How messages name who is asking, and what to check when they are refused. */
final class Asker {
    private Asker() {}

    /** Such as {@code the password of user 'anna' for project 'p'}. */
    static String of(Cloud cloud) {
        Credentials credentials = cloud.credentials();
        if (credentials instanceof Credentials.ApplicationCredential) {
            // It says itself for which project it is.
            return credential(credentials);
        }
        String project = project(cloud);
        return credential(credentials) + (project == null ? "" : " for project '" + project + "'");
    }

    /** What to check, as a hint. */
    static String advice(Cloud cloud) {
        String entry = " of cloud '" + cloud.name() + "'.";
        return switch (cloud.credentials()) {
            case Credentials.Password ignored ->
                    "Check user name, password, domain and project" + entry;
            case Credentials.MultiFactor ignored ->
                    "Check user, password, domain and project"
                            + entry
                            + " A passcode is good once and for half a minute.";
            case Credentials.Token ignored -> "Get a new token: this one cannot be renewed.";
            case Credentials.ApplicationCredential ignored ->
                    "Check application_credential_id (or its name and user) and secret" + entry;
            case Credentials.Agency ignored ->
                    "Check user and password" + entry + " The user needs the role Agent Operator.";
            case Credentials.AccessKey key ->
                    key.securityToken() == null
                            ? "Check ak and sk"
                                    + entry
                                    + " This machine's clock must be right, too."
                            : "Temporary keys end by themselves: get new ones.";
        };
    }

    private static String credential(Credentials credentials) {
        return switch (credentials) {
            case Credentials.Password password ->
                    "the password of user '" + password.user().label() + "'";
            case Credentials.MultiFactor both ->
                    "password and passcode of user '" + both.password().user().label() + "'";
            case Credentials.Token ignored -> "the token";
            case Credentials.ApplicationCredential own ->
                    "application credential '"
                            + (own.name() == null ? String.valueOf(own.id()) : own.name())
                            + "'";
            case Credentials.Agency agency -> credential(agency.asker());
            case Credentials.AccessKey key -> "access key " + key.label();
        };
    }

    private static @Nullable String project(Cloud cloud) {
        Cloud.Project project = cloud.project();
        return project.name() == null ? project.id() : project.name();
    }
}
