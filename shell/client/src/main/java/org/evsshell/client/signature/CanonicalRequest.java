package org.evsshell.client.signature;

import org.evsshell.client.http.Percent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A request in the one form both sides compute alike: API request signing guide, standard request.
 *
 * @param text its six parts, a line break between each
 * @param signedHeaders the names of the headers in it, sorted, with semicolons
 */
record CanonicalRequest(String text, String signedHeaders) {
    /** Where it is there, it stands for the hash of the body. */
    private static final String BODY_HASH = "x-sdk-content-sha256";

    /**
     * The canonical form.
     *
     * @param url the full address as it is sent; escapes in it may be of any kind
     * @param headers all of them are signed
     */
    static CanonicalRequest of(
            String method, String url, Map<String, String> headers, byte[] body) {
        SortedMap<String, String> sorted = new TreeMap<>();
        headers.forEach((name, value) -> sorted.put(name.toLowerCase(Locale.ROOT), value.strip()));
        String names = String.join(";", sorted.keySet());
        StringBuilder lines = new StringBuilder();
        sorted.forEach((name, value) -> lines.append(name).append(':').append(value).append('\n'));
        String bodyHash = sorted.containsKey(BODY_HASH) ? sorted.get(BODY_HASH) : hash(body);
        return new CanonicalRequest(
                String.join(
                        "\n",
                        method.toUpperCase(Locale.ROOT),
                        path(url),
                        query(url),
                        lines,
                        names,
                        bodyHash),
                names);
    }

    /** Its SHA-256 in hexadecimal digits. */
    String hash() {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is sent as {@code Host}: with the port unless it is the scheme's own. */
    static String host(String url) {
        int scheme = url.indexOf("://");
        String host = url.substring(scheme + 3, end(url)).toLowerCase(Locale.ROOT);
        String usualPort = url.startsWith("https") ? ":443" : ":80";
        return host.endsWith(usualPort)
                ? host.substring(0, host.length() - usualPort.length())
                : host;
    }

    /** Segment by segment, and ending in a slash whatever the request line does. */
    private static String path(String url) {
        int query = url.indexOf('?');
        String raw = url.substring(end(url), query < 0 ? url.length() : query);
        List<String> segments = new ArrayList<>();
        for (String segment : raw.split("/", -1)) {
            segments.add(Percent.normalized(segment));
        }
        String path = String.join("/", segments);
        return path.endsWith("/") ? path : path + "/";
    }

    /** Sorted by encoded name, the values of one name sorted too; a name alone has an empty one. */
    private static String query(String url) {
        int start = url.indexOf('?');
        if (start < 0) {
            return "";
        }
        List<String> pairs = new ArrayList<>();
        for (String pair : url.substring(start + 1).split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                // A sign that sorts before all others keeps "a" before "a-b".
                pairs.add(Percent.normalized(name) + '\0' + Percent.normalized(value));
            }
        }
        Collections.sort(pairs);
        return String.join("&", pairs).replace('\0', '=');
    }

    /** Where scheme and authority end. */
    private static int end(String url) {
        int from = url.indexOf("://") + 3;
        for (int index = from; index < url.length(); index++) {
            if (url.charAt(index) == '/' || url.charAt(index) == '?') {
                return index;
            }
        }
        return url.length();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
