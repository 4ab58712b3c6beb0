package org.evsshell.simulator.identity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * HMAC (RFC 2104) from the digest alone: looking for a {@code Mac} loads the whole of javax.crypto,
 * which would cost every command of the demo 15 ms.
 */
public enum Hmac {
    SHA1("SHA-1"),
    SHA256("SHA-256");

    /** The block of both digests, in bytes. */
    private static final int BLOCK = 64;

    private final String algorithm;

    Hmac(String algorithm) {
        this.algorithm = algorithm;
    }

    /** The authentication code of a content. */
    public byte[] of(byte[] key, byte[] content) {
        byte[] fitting = key.length > BLOCK ? digest(key, new byte[0]) : key;
        byte[] inner = Arrays.copyOf(fitting, BLOCK);
        byte[] outer = Arrays.copyOf(fitting, BLOCK);
        for (int index = 0; index < BLOCK; index++) {
            inner[index] ^= 0x36;
            outer[index] ^= 0x5c;
        }
        return digest(outer, digest(inner, content));
    }

    private byte[] digest(byte[] first, byte[] second) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            digest.update(first);
            return digest.digest(second);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(algorithm + " is part of every JDK", impossible);
        }
    }
}
