package org.evsshell.plugin.script;

import org.evsshell.client.EvsClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.util.List;

/**
 * One call of a script method, its arguments checked against the spec.
 *
 * @param client the service, in the script's scope and limits
 * @param arguments what was passed; missing ones are absent at the end
 */
public record ScriptCall(EvsClient client, List<JsonNode> arguments) {
    public ScriptCall {
        arguments = List.copyOf(arguments);
    }

    /** An argument by position; a missing node when it was left out. */
    public JsonNode argument(int position) {
        return position < arguments.size() ? arguments.get(position) : MissingNode.getInstance();
    }

    /** An argument that is a string. */
    public String text(int position) {
        return argument(position).asString("");
    }
}
