package org.evsshell.plugin.script;

import org.evsshell.client.EvsClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * One call of a script method, its arguments checked against the spec.
 *
 * @param connection gives the service when first asked: a method that asks for nothing needs no
 *     cloud
 * @param arguments what was passed; missing ones are absent at the end
 * @param timeout how long the call waits per resource unless its arguments say otherwise
 */
public record ScriptCall(
        Supplier<EvsClient> connection, List<JsonNode> arguments, Duration timeout) {
    public ScriptCall {
        arguments = List.copyOf(arguments);
    }

    /** The service, in the script's scope and limits. */
    public EvsClient client() {
        return connection.get();
    }

    /** An argument by position; a missing node when it was left out. */
    public JsonNode argument(int position) {
        return position < arguments.size() ? arguments.get(position) : MissingNode.getInstance();
    }

    /** An argument that is a string; empty when it was left out. */
    public String text(int position) {
        return argument(position).asString("");
    }
}
