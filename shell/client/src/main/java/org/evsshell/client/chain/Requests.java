package org.evsshell.client.chain;

import org.evsshell.client.http.Percent;
import org.evsshell.client.http.WireRequest;
import org.evsshell.client.json.Json;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Operation;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Makes the request of a call: address, headers, body. */
final class Requests {
    private static final byte[] NOTHING = new byte[0];

    /** A change already on the wire gets this long for its answer once its scope is cancelled. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private Requests() {}

    static WireRequest of(Exchange exchange) {
        Call call = exchange.call();
        Target target = Objects.requireNonNull(exchange.target(), "no target");
        String method = call.operation().method().name();
        String url = target.base() + path(call, target) + query(call);
        byte[] body = bytes(call.body());
        Map<String, String> headers = headers(call, target);
        if (target.signing() != null) {
            headers.putAll(target.signing().sign(method, url, headers, body));
        }
        return new WireRequest(
                method,
                url,
                headers,
                body,
                exchange.context().scope(),
                call.operation().mutating() ? GRACE : Duration.ZERO);
    }

    private static byte[] bytes(@Nullable JsonNode body) {
        return body == null ? NOTHING : Json.write(body);
    }

    private static Map<String, String> headers(Call call, Target target) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Accept", "application/json");
        headers.put("User-Agent", "evs-shell");
        if (call.body() != null) {
            headers.put("Content-Type", "application/json");
        }
        headers.putAll(target.headers());
        Operation operation = call.operation();
        if (operation.microversion() != null) {
            headers.put("OpenStack-API-Version", "volume " + operation.microversion());
        }
        return headers;
    }

    private static String path(Call call, Target target) {
        String template = call.operation().path();
        StringBuilder path = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            String name = template.substring(open + 1, close);
            path.append(template, from, open);
            Percent.encode(
                    path, name.equals("project_id") ? target.projectId() : variable(call, name));
            from = close + 1;
        }
        return path.append(template, from, template.length()).toString();
    }

    private static String variable(Call call, String name) {
        String value = call.variables().get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    call.operation().id() + " was called without " + name);
        }
        return value;
    }

    private static String query(Call call) {
        StringBuilder query = new StringBuilder();
        for (Map.Entry<String, String> pair : call.query()) {
            query.append(query.isEmpty() ? '?' : '&');
            Percent.encode(query, pair.getKey());
            query.append('=');
            Percent.encode(query, pair.getValue());
        }
        return query.toString();
    }
}
