package org.evsshell.simulator.api;

import org.evsshell.simulator.world.Site;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens that carry what they say and a signature over it, so that none needs to be stored. The key
 * is the cloud's own: a token of one simulated cloud is good in all copies of it. Simplified: no
 * token is ever revoked.
 */
final class Tokens {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec key;

    Tokens(Site site) {
        String secret = "simulated " + site.dialect() + " " + site.region();
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
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

    private byte[] mac(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", impossible);
        }
    }
}
