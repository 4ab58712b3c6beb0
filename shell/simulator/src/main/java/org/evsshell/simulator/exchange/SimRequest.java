package org.evsshell.simulator.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a client sent.
 *
 * @param method the HTTP method in capitals
 * @param path the path with its raw query, as on the request line
 * @param headers all headers; names are compared without regard to case
 * @param body the body, empty when there is none; not copied, so not to be changed afterwards
 */
@SuppressWarnings("ArrayRecordComponent") // two of them are never compared
public record SimRequest(
        String method, String path, Map<String, List<String>> headers, byte[] body) {

    public SimRequest {
        Map<String, List<String>> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(headers);
        headers = sorted;
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.getFirst());
    }
}
