package org.evsshell.client.auth;

import org.evsshell.client.operation.Operation;
import org.evsshell.rules.Dialect;

import java.util.List;
import java.util.Set;

/**
 * The calls of the identity service (IAM, Keystone). Asking for a token changes nothing of a
 * project.
 */
public final class IdentityOperations {
    private static final Set<Dialect> BOTH = Set.of(Dialect.EVS, Dialect.CINDER);
    private static final Set<Dialect> EVS_ONLY = Set.of(Dialect.EVS);
    private static final String TOKENS = "/v3/auth/tokens";

    /** Asks for a token and its catalogue. */
    public static final Operation CREATE_TOKEN =
            asking(
                    "iamCreateToken",
                    TOKENS,
                    BOTH,
                    "IAM API reference, obtaining a user token through password authentication");

    /** Asks for a token of an agency, with the token of who may take it on. */
    public static final Operation CREATE_AGENCY_TOKEN =
            asking(
                    "iamCreateAgencyToken",
                    TOKENS,
                    EVS_ONLY,
                    "IAM API reference, obtaining an agency token");

    /** What a token says; its catalogue included. */
    public static final Operation SHOW_TOKEN =
            Operation.read(
                            "iamShowToken",
                            TOKENS,
                            "IAM API reference, verifying a token and returning a valid token")
                    .holding("token");

    /** Whether a token is good. */
    public static final Operation CHECK_TOKEN =
            new Operation(
                    "iamCheckToken",
                    Operation.Method.HEAD,
                    TOKENS,
                    Set.of(200),
                    Operation.Effect.READ,
                    Operation.Finish.NOW,
                    BOTH,
                    null,
                    null,
                    "IAM API reference, verifying a token");

    /** Ends a token. */
    public static final Operation DELETE_TOKEN =
            new Operation(
                    "iamDeleteToken",
                    Operation.Method.DELETE,
                    TOKENS,
                    Set.of(204),
                    Operation.Effect.CHANGE_IDEMPOTENT,
                    Operation.Finish.NOW,
                    BOTH,
                    null,
                    null,
                    "IAM API reference, deleting a user token");

    /** The catalogue of a project. */
    public static final Operation SHOW_CATALOG =
            Operation.read(
                            "iamShowCatalog",
                            "/v3/auth/catalog",
                            "IAM API reference, querying the service catalog")
                    .holding("catalog");

    /** The projects one may ask a token for. */
    public static final Operation LIST_AUTH_PROJECTS =
            Operation.read(
                            "iamListAuthProjects",
                            "/v3/auth/projects",
                            "IAM API reference, querying the list of projects accessible to users")
                    .holding("projects");

    /** The projects of the account, by name and other criteria. */
    public static final Operation LIST_PROJECTS =
            Operation.read(
                            "iamListProjects",
                            "/v3/projects",
                            "IAM API reference, querying project information based on the specified"
                                    + " criteria")
                    .holding("projects");

    /** The accounts one may ask a token for. */
    public static final Operation LIST_ACCOUNTS =
            Operation.read(
                            "iamListAuthDomains",
                            "/v3/auth/domains",
                            "IAM API reference, querying the list of domains accessible to users")
                    .holding("domains");

    /** The regions. */
    public static final Operation LIST_REGIONS =
            Operation.read(
                            "iamListRegions",
                            "/v3/regions",
                            "IAM API reference, querying a region list")
                    .holding("regions");

    /** Makes a temporary access key: nothing of a project changes, and it ends by itself. */
    public static final Operation CREATE_TEMPORARY_KEY =
            asking(
                            "iamCreateTemporaryKey",
                            "/v3.0/OS-CREDENTIAL/securitytokens",
                            EVS_ONLY,
                            "IAM API reference, obtaining a temporary AK/SK")
                    .holding("credential");

    /** The versions of the identity service; anybody may ask. */
    public static final Operation LIST_VERSIONS =
            Operation.read(
                            "iamListVersions",
                            "/",
                            "IAM API reference, querying Keystone API version information")
                    .answering(300)
                    .holding("versions");

    /** Those about one token, which is sent in a header of its own. */
    static final Set<Operation> ON_TOKEN = Set.of(SHOW_TOKEN, CHECK_TOKEN, DELETE_TOKEN);

    /** All of them. */
    public static final List<Operation> ALL =
            List.of(
                    CREATE_TOKEN,
                    CREATE_AGENCY_TOKEN,
                    SHOW_TOKEN,
                    CHECK_TOKEN,
                    DELETE_TOKEN,
                    SHOW_CATALOG,
                    LIST_AUTH_PROJECTS,
                    LIST_PROJECTS,
                    LIST_ACCOUNTS,
                    LIST_REGIONS,
                    CREATE_TEMPORARY_KEY,
                    LIST_VERSIONS);

    private IdentityOperations() {}

    private static Operation asking(String id, String path, Set<Dialect> dialects, String page) {
        return new Operation(
                id,
                Operation.Method.POST,
                path,
                Set.of(201),
                Operation.Effect.READ,
                Operation.Finish.NOW,
                dialects,
                null,
                null,
                page);
    }
}
