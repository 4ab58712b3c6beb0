package org.evsshell.client.http;

import org.evsshell.client.cancel.CancelScope;

import java.time.Duration;
import java.util.Map;

/**
 * A request as it goes over the wire.
 *
 * @param method the HTTP method
 * @param url the full address with query
 * @param headers one value per name
 * @param body what is sent; empty for nothing
 * @param scope whose cancellation cuts it
 * @param grace how long its answer is still awaited once the scope is cancelled
 */
@SuppressWarnings("ArrayRecordComponent") // bodies are handed over, never compared
public record WireRequest(
        String method,
        String url,
        Map<String, String> headers,
        byte[] body,
        CancelScope scope,
        Duration grace) {
    public WireRequest {
        headers = Map.copyOf(headers);
    }

    /** A request nobody cancels. */
    public WireRequest(String method, String url, Map<String, String> headers, byte[] body) {
        this(method, url, headers, body, new CancelScope(), Duration.ZERO);
    }
}
