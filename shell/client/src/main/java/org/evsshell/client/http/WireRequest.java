package org.evsshell.client.http;

import java.util.Map;

/**
 * A request as it goes over the wire.
 *
 * @param method the HTTP method
 * @param url the full address with query
 * @param headers one value per name
 * @param body what is sent; empty for nothing
 */
@SuppressWarnings("ArrayRecordComponent") // bodies are handed over, never compared
public record WireRequest(String method, String url, Map<String, String> headers, byte[] body) {
    public WireRequest {
        headers = Map.copyOf(headers);
    }
}
