package org.evsshell.client.http;

import java.util.Map;
import java.util.Optional;

/**
 * An answer as it came over the wire.
 *
 * @param status the HTTP status
 * @param headers one value per lower-case name
 * @param body what came; empty for nothing
 */
@SuppressWarnings("ArrayRecordComponent") // bodies are handed over, never compared
public record WireAnswer(int status, Map<String, String> headers, byte[] body) {
    public WireAnswer {
        headers = Map.copyOf(headers);
    }

    /** A header's value by its lower-case name. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
