package org.evsshell.simulator.signature;

import org.evsshell.simulator.exchange.SimRequest;
import org.evsshell.simulator.identity.Hmac;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** What a signature must be for a request to be believed. */
public final class Signature {
    private Signature() {}

    /**
     * Whether a request is signed as its header says.
     *
     * @param date the request's {@code X-Sdk-Date}
     */
    public static boolean fits(
            SimRequest request, Authorization authorization, String secret, String date) {
        if (!CanonicalRequest.bodyFits(request)) {
            return false;
        }
        CanonicalRequest canonical = CanonicalRequest.of(request, authorization.signedHeaders());
        if (equal(authorization, of(canonical, authorization, secret, date))) {
            return true;
        }
        boolean mayHaveQueryAsBody = request.method().equals("POST") && request.body().length == 0;
        return mayHaveQueryAsBody
                && equal(
                        authorization,
                        of(
                                CanonicalRequest.withQueryAsBody(
                                        request, authorization.signedHeaders()),
                                authorization,
                                secret,
                                date));
    }

    private static boolean equal(Authorization authorization, String wanted) {
        return MessageDigest.isEqual(bytes(authorization.signature()), bytes(wanted));
    }

    /** The signature of a request, in the form the header has. */
    static String of(
            CanonicalRequest canonical, Authorization authorization, String secret, String date) {
        String scope = authorization.scope();
        byte[] key = scope == null ? bytes(secret) : scopedKey(secret, scope);
        String words =
                Authorization.ALGORITHM
                        + "\n"
                        + date
                        + "\n"
                        + (scope == null ? "" : scope + "\n")
                        + canonical.hash();
        return HexFormat.of().formatHex(Hmac.SHA256.of(key, bytes(words)));
    }

    /** The older form derives its key from the parts of the scope, one after the other. */
    private static byte[] scopedKey(String secret, String scope) {
        byte[] key = bytes("SDK" + secret);
        for (String part : scope.split("/", -1)) {
            key = Hmac.SHA256.of(key, bytes(part));
        }
        return key;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
