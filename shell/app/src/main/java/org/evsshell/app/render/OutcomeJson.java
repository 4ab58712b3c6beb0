package org.evsshell.app.render;

import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.result.Outcome;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What machine formats print of an outcome. */
final class OutcomeJson {
    private OutcomeJson() {}

    /**
     * The service's object where there is one, else what is known of the target; a failure is added
     * as {@code error}, with the keys of the documented error object.
     */
    static ObjectNode of(Outcome outcome) {
        ObjectNode json = known(outcome);
        EvsException error = outcome.error();
        if (error != null) {
            json.set("error", ErrorPrinter.json(error));
        }
        return json;
    }

    private static ObjectNode known(Outcome outcome) {
        ObjectNode value = outcome.value();
        if (value != null) {
            return outcome.error() == null ? value : value.deepCopy();
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", outcome.target().id());
        json.put("name", outcome.target().name());
        json.put("status", outcome.state());
        return json;
    }
}
