package org.evsshell.app.render;

import org.evsshell.client.error.EvsException;
import org.evsshell.client.json.Json;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Tells what failed, on what, why, and what to type next: as text for people or, with {@code -o
 * json}, as one JSON object on one line.
 */
public final class ErrorPrinter {
    private static final String RED = "\u001b[31m";
    private static final String PLAIN = "\u001b[0m";

    private final Appendable err;
    private final boolean json;
    private final boolean colour;

    /**
     * A printer.
     *
     * @param err standard error
     * @param json whether machines read it
     * @param colour whether colours may be used
     */
    public ErrorPrinter(Appendable err, boolean json, boolean colour) {
        this.err = err;
        this.json = json;
        this.colour = colour;
    }

    /** Prints a failure. */
    public void print(EvsException failure) {
        try {
            if (json) {
                err.append(SafeText.visible(jsonLine(failure))).append('\n');
            } else {
                printText(failure);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The failure as machines read it, with the keys of the documented error object. */
    public static ObjectNode json(EvsException failure) {
        ObjectNode error = JsonNodeFactory.instance.objectNode();
        error.put("kind", failure.kind().label());
        error.put("message", failure.message());
        error.put("code", failure.code().orElse(null));
        error.put("http_status", failure.httpStatus().orElse(null));
        error.put("request_id", failure.requestId().orElse(null));
        error.put("operation", failure.operation().orElse(null));
        error.put("hint", failure.hint().orElse(null));
        failure.explainedBy().ifPresent(rule -> error.put("explained_by", rule));
        return error;
    }

    private static String jsonLine(EvsException failure) {
        return Json.text(JsonNodeFactory.instance.objectNode().set("error", json(failure)));
    }

    private void printText(EvsException failure) throws IOException {
        err.append(colour ? RED + "Error:" + PLAIN : "Error:").append(' ');
        err.append(SafeText.visibleLines(failure.message())).append('\n');
        String answer = answer(failure);
        if (!answer.isEmpty()) {
            err.append("Answer: ").append(SafeText.visible(answer)).append('\n');
        }
        if (failure.hint().isPresent()) {
            err.append("Hint: ").append(SafeText.visibleLines(failure.hint().get())).append('\n');
        }
    }

    /** What the service's support asks for; empty where the service did not answer. */
    private static String answer(EvsException failure) {
        StringBuilder answer = new StringBuilder();
        failure.httpStatus().ifPresent(status -> answer.append("HTTP ").append(status));
        failure.code().ifPresent(code -> separated(answer).append(code));
        failure.requestId().ifPresent(id -> separated(answer).append("request ").append(id));
        return answer.toString();
    }

    private static StringBuilder separated(StringBuilder text) {
        return text.isEmpty() ? text : text.append(", ");
    }
}
