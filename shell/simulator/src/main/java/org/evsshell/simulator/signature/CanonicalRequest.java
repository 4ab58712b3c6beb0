package org.evsshell.simulator.signature;

import org.evsshell.simulator.exchange.SimRequest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * What of a request is signed, written in one way only (vendor's signing guide): method, path with
 * a slash at its end, sorted query, the signed headers, their names, the body's hash.
 */
public record CanonicalRequest(String text) {
    private static final String BODY_HASH = "X-Sdk-Content-Sha256";
    private static final String UNRESERVED = "-_.~";

    /** As every client signs it that goes by the guide. */
    public static CanonicalRequest of(SimRequest request, List<String> signedHeaders) {
        return of(request, signedHeaders, query(request), hash(request.body()));
    }

    /**
     * As the public Go client signs a POST without a body: it takes the query for the body, and
     * leaves the query's own line empty.
     */
    public static CanonicalRequest withQueryAsBody(SimRequest request, List<String> signedHeaders) {
        String query = query(request);
        return of(request, signedHeaders, "", hash(query.getBytes(StandardCharsets.UTF_8)));
    }

    private static CanonicalRequest of(
            SimRequest request, List<String> signedHeaders, String query, String bodyHash) {
        return new CanonicalRequest(
                String.join(
                        "\n",
                        request.method(),
                        path(request),
                        query,
                        headers(request, signedHeaders),
                        String.join(";", signedHeaders),
                        request.header(BODY_HASH).orElse(bodyHash)));
    }

    /** The hash that is signed. */
    public String hash() {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whether the body is the one the request speaks of: a hash sent in a header must be its hash,
     * unless the header says that the body is not signed.
     */
    public static boolean bodyFits(SimRequest request) {
        return request.header(BODY_HASH)
                .map(
                        value ->
                                value.equals("UNSIGNED-PAYLOAD")
                                        || value.equals(hash(request.body())))
                .orElse(true);
    }

    private static String path(SimRequest request) {
        String path = request.path();
        int mark = path.indexOf('?');
        StringBuilder text = new StringBuilder();
        for (String segment : (mark < 0 ? path : path.substring(0, mark)).split("/", -1)) {
            text.append(encode(decode(segment.replace("+", "%2B")))).append('/');
        }
        boolean ended = text.length() > 1 && text.charAt(text.length() - 2) == '/';
        return ended ? text.substring(0, text.length() - 1) : text.toString();
    }

    private static String query(SimRequest request) {
        int mark = request.path().indexOf('?');
        if (mark < 0) {
            return "";
        }
        TreeMap<String, List<String>> values = new TreeMap<>();
        for (String pair : request.path().substring(mark + 1).split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = encode(decode(equals < 0 ? pair : pair.substring(0, equals)));
            String value = equals < 0 ? "" : encode(decode(pair.substring(equals + 1)));
            if (!pair.isEmpty()) {
                values.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
            }
        }
        List<String> pairs = new ArrayList<>();
        values.forEach(
                (name, all) -> all.stream().sorted().forEach(each -> pairs.add(name + "=" + each)));
        return String.join("&", pairs);
    }

    private static String headers(SimRequest request, List<String> names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            request.headers().getOrDefault(name, List.of("")).stream()
                    .map(String::strip)
                    .sorted()
                    .forEach(
                            value ->
                                    text.append(name.toLowerCase(Locale.ROOT))
                                            .append(':')
                                            .append(value)
                                            .append('\n'));
        }
        return text.toString();
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            // Refused as malformed once it is known who asks.
            return text;
        }
    }

    private static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xff);
            boolean plain = letter < 0x80 && Character.isLetterOrDigit(letter);
            if (plain || UNRESERVED.indexOf(letter) >= 0) {
                encoded.append(letter);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return encoded.toString();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every JDK", impossible);
        }
    }
}
