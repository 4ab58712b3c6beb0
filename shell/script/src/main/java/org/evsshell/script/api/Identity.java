package org.evsshell.script.api;

import org.evsshell.client.auth.TemporaryKey;
import org.evsshell.plugin.script.ScriptCall;
import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptObject;
import org.evsshell.plugin.script.ScriptParameter;
import org.evsshell.plugin.script.ScriptType;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

import java.time.Duration;
import java.util.List;

/** {@code evs.identity}. */
final class Identity {
    private static final ScriptType ROWS =
            new ScriptType("Record<string, unknown>[]", ScriptType.Check.ARRAY);
    private static final int KEY_MINUTES = 60;

    static final ScriptObject OBJECT =
            new ScriptObject(
                    "identity",
                    "Who one is, and which projects, accounts and services there are.",
                    """
                    /** An access key that ends by itself: keep it as secret as a password. */
                    interface TemporaryKey {
                      access: string;
                      secret: string;
                      securitytoken: string;
                      expires_at: string;
                    }
                    """,
                    List.of(
                            ScriptMethod.reading(
                                    "projects",
                                    "The projects one may work in; of one name, those of the"
                                            + " account.",
                                    "evs.identity.projects().map(one => one.name)",
                                    List.of(
                                            ScriptParameter.options(
                                                    "filter",
                                                    true,
                                                    "Which; all without it.",
                                                    Options.text("name", "Exactly this name."))),
                                    ROWS,
                                    Identity::projects),
                            ScriptMethod.reading(
                                    "accounts",
                                    "The accounts (domains) one may sign in to.",
                                    "evs.identity.accounts().length",
                                    List.of(),
                                    ROWS,
                                    call -> Rows.of(call.client().identity().accounts())),
                            ScriptMethod.reading(
                                    "regions",
                                    "The regions.",
                                    "evs.identity.regions().map(one => one.id)",
                                    List.of(),
                                    ROWS,
                                    call -> Rows.of(call.client().identity().regions())),
                            ScriptMethod.reading(
                                    "versions",
                                    "The versions of the identity service.",
                                    "evs.identity.versions()[0].id",
                                    List.of(),
                                    ROWS,
                                    call -> Rows.of(call.client().identity().versions())),
                            ScriptMethod.reading(
                                    "catalog",
                                    "The services of the project with their addresses.",
                                    "evs.identity.catalog().map(one => one.type)",
                                    List.of(),
                                    ROWS,
                                    call -> Rows.of(call.client().identity().catalog())),
                            ScriptMethod.reading(
                                    "token",
                                    "What the session's token says: user, project, roles, end; not"
                                            + " the token.",
                                    "evs.identity.token().roles",
                                    List.of(),
                                    new ScriptType(
                                            "Record<string, unknown>", ScriptType.Check.OBJECT),
                                    call -> call.client().identity().token()),
                            ScriptMethod.reading(
                                    "accepted",
                                    "Whether the session's token is still accepted.",
                                    "evs.identity.accepted()",
                                    List.of(),
                                    ScriptType.BOOLEAN,
                                    call ->
                                            BooleanNode.valueOf(
                                                    call.client().identity().tokenAccepted())),
                            ScriptMethod.changing(
                                    "revoke",
                                    "Ends the session's token for everyone who has it; the next"
                                            + " call signs in again.",
                                    "evs.identity.revoke()",
                                    List.of(),
                                    ScriptType.VOID,
                                    Identity::revoke),
                            ScriptMethod.reading(
                                    "temporaryKey",
                                    "An access key that ends by itself; EVS only. Do not print it.",
                                    "evs.identity.temporaryKey({minutes: 15}).expires_at",
                                    List.of(
                                            ScriptParameter.options(
                                                    "options",
                                                    true,
                                                    "For how long.",
                                                    Options.number(
                                                            "minutes",
                                                            "15 to 1440; 60 without it."))),
                                    ScriptType.object("TemporaryKey"),
                                    Identity::temporaryKey)));

    private Identity() {}

    private static JsonNode projects(ScriptCall call) {
        String name = Options.at(call, 0).text("name");
        return Rows.of(
                name == null
                        ? call.client().identity().projects()
                        : call.client().identity().projects(name));
    }

    private static JsonNode revoke(ScriptCall call) {
        call.client().identity().revokeToken();
        return MissingNode.getInstance();
    }

    private static JsonNode temporaryKey(ScriptCall call) {
        Integer minutes = Options.at(call, 0).number("minutes");
        TemporaryKey key =
                call.client()
                        .identity()
                        .temporaryKey(Duration.ofMinutes(minutes == null ? KEY_MINUTES : minutes));
        return JsonNodeFactory.instance
                .objectNode()
                .put("access", key.access())
                .put("secret", key.secret())
                .put("securitytoken", key.securityToken())
                .put("expires_at", key.expiresAt().toString());
    }
}
