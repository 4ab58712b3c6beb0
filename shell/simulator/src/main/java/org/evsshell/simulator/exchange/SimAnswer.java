package org.evsshell.simulator.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the client is to get, and how.
 *
 * @param status the HTTP status
 * @param headers the headers, without length and date
 * @param body the body, empty when there is none
 * @param lost the connection breaks before a single byte of this answer arrives; whether the
 *     request had its effect cannot be told from outside
 * @param delay how long the answer is held back first
 */
@SuppressWarnings("ArrayRecordComponent") // two of them are never compared
public record SimAnswer(
        int status, Map<String, String> headers, byte[] body, boolean lost, Duration delay) {
    private static final byte[] NOTHING = {};

    public SimAnswer {
        headers = Map.copyOf(headers);
    }

    /** An answer with a JSON body. */
    public static SimAnswer json(int status, byte[] body) {
        return new SimAnswer(
                status, Map.of("Content-Type", "application/json"), body, false, Duration.ZERO);
    }

    /** An answer with another kind of text. */
    public static SimAnswer text(int status, String type, String body) {
        return new SimAnswer(
                status,
                Map.of("Content-Type", type + "; charset=UTF-8"),
                body.getBytes(StandardCharsets.UTF_8),
                false,
                Duration.ZERO);
    }

    /** An answer without a body. */
    public static SimAnswer empty(int status) {
        return new SimAnswer(status, Map.of(), NOTHING, false, Duration.ZERO);
    }

    /** The body as text. */
    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** This answer with one more header. */
    public SimAnswer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new SimAnswer(status, more, body, lost, delay);
    }

    /** This answer with another body. */
    public SimAnswer withBody(byte[] other) {
        return new SimAnswer(status, headers, other, lost, delay);
    }

    /** This answer, never arriving. */
    public SimAnswer butLost() {
        return new SimAnswer(status, headers, body, true, delay);
    }

    /** This answer, held back for some time more. */
    public SimAnswer after(Duration wait) {
        return new SimAnswer(status, headers, body, lost, delay.plus(wait));
    }
}
