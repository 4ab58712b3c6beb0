package org.evsshell.client.http;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * One request and what came of it, without secrets.
 *
 * @param method the HTTP method
 * @param url the full address
 * @param requestHeaders what was sent, in the order of the names
 * @param requestBody what was sent; empty for nothing
 * @param status the answer's status; null when none came
 * @param answerHeaders what came, in the order of the names
 * @param answerBody what came; the reason when no answer came
 * @param took how long it took
 */
public record TraceEntry(
        String method,
        String url,
        Map<String, String> requestHeaders,
        String requestBody,
        @Nullable Integer status,
        Map<String, String> answerHeaders,
        String answerBody,
        Duration took) {

    /** A request that was answered. */
    public static TraceEntry answered(WireRequest request, WireAnswer answer, Duration took) {
        return new TraceEntry(
                request.method(),
                request.url(),
                Redaction.headers(new TreeMap<>(request.headers())),
                Redaction.body(request.body()),
                answer.status(),
                Redaction.headers(new TreeMap<>(answer.headers())),
                Redaction.body(answer.body()),
                took);
    }

    /** A request that got no answer. */
    public static TraceEntry failed(WireRequest request, String why, Duration took) {
        return new TraceEntry(
                request.method(),
                request.url(),
                Redaction.headers(new TreeMap<>(request.headers())),
                Redaction.body(request.body()),
                null,
                Map.of(),
                why,
                took);
    }

    /** The entry for people, several lines without one at the end. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append("> ").append(method).append(' ').append(url);
        requestHeaders.forEach(
                (name, value) -> text.append("\n> ").append(name).append(": ").append(value));
        if (!requestBody.isEmpty()) {
            text.append("\n> ").append(requestBody);
        }
        text.append("\n< ").append(status == null ? "no answer" : status);
        text.append(" (").append(took.toMillis()).append(" ms)");
        answerHeaders.forEach(
                (name, value) -> text.append("\n< ").append(name).append(": ").append(value));
        if (!answerBody.isEmpty()) {
            text.append("\n< ").append(answerBody);
        }
        return text.toString();
    }
}
