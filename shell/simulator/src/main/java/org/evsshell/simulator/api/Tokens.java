package org.evsshell.simulator.api;

import org.evsshell.simulator.world.Site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Tokens that carry what they say and a signature over it, so that none needs to be stored. The key
 * is the cloud's own: a token of one simulated cloud is good in all copies of it. Simplified: no
 * token is ever revoked.
 */
final class Tokens {
    /** The digest's block, in bytes; the key is not longer. */
    private static final int BLOCK = 64;

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final byte[] key;

    Tokens(Site site) {
        String secret = "simulated " + site.dialect() + " " + site.region();
        this.key = secret.getBytes(StandardCharsets.UTF_8);
    }

    String sign(Token token) {
        String content =
                String.join(
                        "|",
                        token.userId(),
                        token.projectId() == null ? "" : token.projectId(),
                        Long.toString(token.issuedAt().getEpochSecond()),
                        Long.toString(token.expiresAt().getEpochSecond()),
                        String.join(",", token.methods()));
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return ENCODER.encodeToString(bytes) + "." + ENCODER.encodeToString(mac(bytes));
    }

    /** What a token says, if it is one of ours and has not expired. */
    Optional<Token> read(String text, Instant now) {
        int dot = text.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        byte[] content;
        byte[] signature;
        try {
            content = Base64.getUrlDecoder().decode(text.substring(0, dot));
            signature = Base64.getUrlDecoder().decode(text.substring(dot + 1));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
        if (!MessageDigest.isEqual(signature, mac(content))) {
            return Optional.empty();
        }
        String[] parts = new String(content, StandardCharsets.UTF_8).split("\\|", -1);
        Token token =
                new Token(
                        parts[0],
                        parts[1].isEmpty() ? null : parts[1],
                        Instant.ofEpochSecond(Long.parseLong(parts[2])),
                        Instant.ofEpochSecond(Long.parseLong(parts[3])),
                        List.of(parts[4].split(",", -1)));
        return token.expiresAt().isAfter(now) ? Optional.of(token) : Optional.empty();
    }

    /**
     * HMAC-SHA256 (RFC 2104) from the digest alone: looking for a {@code Mac} loads the whole of
     * javax.crypto, which would cost every command of the demo 15 ms.
     */
    private byte[] mac(byte[] content) {
        byte[] inner = Arrays.copyOf(key, BLOCK);
        byte[] outer = Arrays.copyOf(key, BLOCK);
        for (int index = 0; index < BLOCK; index++) {
            inner[index] ^= 0x36;
            outer[index] ^= 0x5c;
        }
        return digest(outer, digest(inner, content));
    }

    private static byte[] digest(byte[] first, byte[] second) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(first);
            return digest.digest(second);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every JDK", impossible);
        }
    }
}
