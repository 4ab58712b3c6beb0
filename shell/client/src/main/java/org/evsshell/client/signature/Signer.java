package org.evsshell.client.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs requests with an access key (API request signing guide). Host, {@code Content-Type} and
 * every header whose name begins with {@code X-} are signed; what proxies like to change ({@code
 * Accept}, {@code User-Agent}) is not. A signature is good for 15 minutes around its date. Safe for
 * use from any thread; its text form does not show the secret key.
 */
public final class Signer {
    private static final String ALGORITHM = "SDK-HMAC-SHA256";
    private static final String DATE = "X-Sdk-Date";
    private static final String END_OF_SCOPE = "sdk_request";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final String accessKey;
    private final byte[] secretKey;
    private final SignatureForm form;
    private final InstantSource clock;

    /** A signer that dates its signatures by a clock. */
    public Signer(String accessKey, String secretKey, SignatureForm form, InstantSource clock) {
        this.accessKey = accessKey;
        this.secretKey = secretKey.getBytes(StandardCharsets.UTF_8);
        this.form = form;
        this.clock = clock;
    }

    /**
     * Signs a request that is otherwise complete.
     *
     * @param url the full address as it is sent
     * @param headers what is sent, {@code X-Project-Id} and {@code X-Security-Token} included
     * @param body what is sent; empty for nothing
     * @return the headers to send besides: {@code Host}, {@code X-Sdk-Date}, {@code Authorization}
     */
    public Map<String, String> sign(
            String method, String url, Map<String, String> headers, byte[] body) {
        Instant now = clock.instant();
        Map<String, String> added = new HashMap<>();
        added.put("Host", CanonicalRequest.host(url));
        added.put(DATE, TIME.format(now));
        Map<String, String> signed = new HashMap<>(added);
        headers.forEach(
                (name, value) -> {
                    if (isSigned(name, value)) {
                        signed.put(name, value);
                    }
                });
        CanonicalRequest request = CanonicalRequest.of(method, url, signed, body);
        added.put("Authorization", authorization(request, TIME.format(now)));
        return added;
    }

    /** A multipart body's type names a boundary that is drawn late. */
    private static boolean isSigned(String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("x-")
                || (lower.equals("content-type") && !value.startsWith("multipart/"));
    }

    private String authorization(CanonicalRequest request, String time) {
        // Not a switch over types: linking one costs every start that signs (ADR 019).
        return form instanceof SignatureForm.Scoped scoped
                ? scoped(scoped, request, time)
                : plain(request, time);
    }

    private String plain(CanonicalRequest request, String time) {
        return fields(
                "Access=" + accessKey,
                request,
                hmac(secretKey, lines(ALGORITHM, time, request.hash())));
    }

    private String scoped(SignatureForm.Scoped scoped, CanonicalRequest request, String time) {
        String day = time.substring(0, 8);
        String scope = String.join("/", day, scoped.region(), scoped.service(), END_OF_SCOPE);
        return fields(
                "Credential=" + accessKey + "/" + scope,
                request,
                hmac(derivedKey(day, scoped), lines(ALGORITHM, time, scope, request.hash())));
    }

    private byte[] derivedKey(String day, SignatureForm.Scoped scoped) {
        byte[] prefix = "SDK".getBytes(StandardCharsets.UTF_8);
        byte[] key = new byte[prefix.length + secretKey.length];
        System.arraycopy(prefix, 0, key, 0, prefix.length);
        System.arraycopy(secretKey, 0, key, prefix.length, secretKey.length);
        byte[] ofDay = hmac(key, day);
        byte[] ofRegion = hmac(ofDay, scoped.region());
        return hmac(hmac(ofRegion, scoped.service()), END_OF_SCOPE);
    }

    private static String fields(String who, CanonicalRequest request, byte[] signature) {
        return ALGORITHM
                + " "
                + who
                + ", SignedHeaders="
                + request.signedHeaders()
                + ", Signature="
                + HexFormat.of().formatHex(signature);
    }

    private static String lines(String... lines) {
        return String.join("\n", lines);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Signer[" + accessKey + "]";
    }
}
