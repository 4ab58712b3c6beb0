package org.evsshell.simulator.api;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The part of a path after the question mark; of a name given twice the last value counts. */
record Query(Map<String, String> values) {

    static Query of(String path) {
        int mark = path.indexOf('?');
        Map<String, String> values = new LinkedHashMap<>();
        if (mark >= 0) {
            for (String pair : path.substring(mark + 1).split("&", -1)) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                if (!name.isEmpty()) {
                    values.put(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
                }
            }
        }
        return new Query(values);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** This query, asking for what follows a row. */
    String after(String marker) {
        StringBuilder text = new StringBuilder();
        values.forEach(
                (name, value) -> {
                    if (!name.equals("marker")) {
                        text.append(encode(name)).append('=').append(encode(value)).append('&');
                    }
                });
        return text.append("marker=").append(encode(marker)).toString();
    }

    static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.badRequest("Malformed request url");
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
