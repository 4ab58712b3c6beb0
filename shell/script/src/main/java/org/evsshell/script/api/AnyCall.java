package org.evsshell.script.api;

import org.evsshell.plugin.script.ScriptCall;
import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptObject;
import org.evsshell.plugin.script.ScriptParameter;
import org.evsshell.plugin.script.ScriptType;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Locale;

/** {@code evs.call}: any call of the service, for what has no method. */
final class AnyCall {
    static final ScriptObject OBJECT =
            new ScriptObject(
                    "",
                    "Calls that have no method of their own.",
                    "",
                    List.of(
                            ScriptMethod.changing(
                                    "call",
                                    "Sends any call; all but GET and HEAD count as changes and are"
                                            + " never sent twice.",
                                    "evs.call('GET', '/v3/{project_id}/types')",
                                    List.of(
                                            ScriptParameter.required(
                                                    "method",
                                                    ScriptType.STRING,
                                                    "The HTTP method."),
                                            ScriptParameter.required(
                                                    "path",
                                                    ScriptType.STRING,
                                                    "The path, from its first slash; {project_id}"
                                                            + " is filled in."),
                                            ScriptParameter.optional(
                                                    "body", ScriptType.ANY, "What is sent.")),
                                    ScriptType.ANY,
                                    AnyCall::call)));

    private AnyCall() {}

    private static JsonNode call(ScriptCall call) {
        JsonNode body = call.argument(2);
        String method = call.text(0).toUpperCase(Locale.ROOT);
        return call.client().call(method, call.text(1), body.isMissingNode() ? null : body);
    }
}
