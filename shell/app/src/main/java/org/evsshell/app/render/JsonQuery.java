package org.evsshell.app.render;

import io.burt.jmespath.Expression;
import io.burt.jmespath.JmesPathException;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;

import tools.jackson.databind.JsonNode;

/** A JMESPath expression of {@code --query}. */
final class JsonQuery {
    private static final String HINT = "See https://jmespath.org, for example [].name.";

    private final String text;
    private final Expression<JsonNode> expression;

    private JsonQuery(String text, Expression<JsonNode> expression) {
        this.text = text;
        this.expression = expression;
    }

    /**
     * Reads an expression.
     *
     * @throws EvsException of kind {@code USAGE} when it is not JMESPath
     */
    static JsonQuery compile(String text) {
        try {
            return new JsonQuery(text, new JsonRuntime().compile(text));
        } catch (JmesPathException e) {
            throw refused(text, e);
        }
    }

    /** What the expression finds; JSON's null for nothing. */
    JsonNode apply(JsonNode json) {
        try {
            return expression.search(json);
        } catch (JmesPathException e) {
            throw refused(text, e);
        }
    }

    private static EvsException refused(String text, JmesPathException cause) {
        return EvsException.of(
                ErrorKind.USAGE,
                "The query '" + text + "' cannot be used: " + cause.getMessage() + ".",
                EvsException.Detail.NONE.withHint(HINT),
                cause);
    }
}
