package org.evsshell.simulator.signature;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The header of that name, of a signed request. There are two forms: {@code Access=AK} (vendor's
 * signing guide) and the older {@code Credential=AK/DATE/REGION/SERVICE/sdk_request}.
 *
 * @param scope what follows the access key in the older form; null in the plain one
 * @param signedHeaders the names of the headers that were signed, as written
 */
public record Authorization(
        String access, @Nullable String scope, List<String> signedHeaders, String signature) {
    public static final String ALGORITHM = "SDK-HMAC-SHA256";

    public Authorization {
        signedHeaders = List.copyOf(signedHeaders);
    }

    /** Whether a header says that the request is signed, in whatever form. */
    public static boolean isSignature(String header) {
        return header.startsWith(ALGORITHM);
    }

    /** Reads a header; empty if a part is missing. */
    public static Optional<Authorization> parse(String header) {
        if (!header.startsWith(ALGORITHM + " ")) {
            return Optional.empty();
        }
        Map<String, String> fields = new HashMap<>();
        for (String field : header.substring(ALGORITHM.length()).split(",", -1)) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.put(field.substring(0, equals).strip(), field.substring(equals + 1).strip());
            }
        }
        String signed = fields.get("SignedHeaders");
        String signature = fields.get("Signature");
        String credential = fields.getOrDefault("Access", fields.get("Credential"));
        if (signed == null || signature == null || credential == null) {
            return Optional.empty();
        }
        int slash = credential.indexOf('/');
        boolean plain = fields.containsKey("Access");
        if (!plain && slash < 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Authorization(
                        plain ? credential : credential.substring(0, slash),
                        plain ? null : credential.substring(slash + 1),
                        List.of(signed.split(";", -1)),
                        signature));
    }
}
