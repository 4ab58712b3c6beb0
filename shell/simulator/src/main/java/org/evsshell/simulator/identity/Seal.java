package org.evsshell.simulator.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/**
 * Makes texts that carry what they say and a signature over it, so that none needs to be stored.
 * The key is the cloud's own: what one simulated cloud sealed is good in all copies of it.
 */
public final class Seal {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final byte[] key;

    /**
     * @param secret the same for all copies of a cloud
     */
    public Seal(String secret) {
        this.key = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** Seals a content; what is sealed for one purpose is no good for another. */
    String close(String purpose, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return ENCODER.encodeToString(bytes) + "." + ENCODER.encodeToString(mac(purpose, content));
    }

    /** The content of a text that was sealed for a purpose; empty for any other text. */
    Optional<String> open(String purpose, String text) {
        int dot = text.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text.substring(0, dot));
            byte[] signature = Base64.getUrlDecoder().decode(text.substring(dot + 1));
            String content = new String(bytes, StandardCharsets.UTF_8);
            return MessageDigest.isEqual(signature, mac(purpose, content))
                    ? Optional.of(content)
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** A secret that belongs to a name, the same whenever it is asked for. */
    String secretOf(String name) {
        return ENCODER.encodeToString(mac("secret", name)).substring(0, 40);
    }

    private byte[] mac(String purpose, String content) {
        return Hmac.SHA256.of(key, (purpose + "|" + content).getBytes(StandardCharsets.UTF_8));
    }
}
