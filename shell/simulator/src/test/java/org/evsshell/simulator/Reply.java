package org.evsshell.simulator;

import org.evsshell.simulator.exchange.SimAnswer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer, read. */
public record Reply(SimAnswer answer) {

    public int status() {
        return answer.status();
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(answer.body());
    }

    /** The body with one member a line. */
    public String pretty() {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json());
    }

    /** The text at a JSON pointer. */
    public String at(String pointer) {
        return json().at(pointer).asString();
    }

    /** Status and body in one line, for refusals. */
    public String line() {
        return status() + " " + answer.bodyText();
    }

    public String header(String name) {
        return String.valueOf(answer.headers().get(name));
    }
}
