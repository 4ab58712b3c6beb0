package org.evsshell.simulator.identity;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;

/** The six digits a virtual MFA device shows for half a minute (RFC 6238, SHA-1). */
public final class Passcodes {
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 1_000_000;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Passcodes() {}

    /** Whether a code is the one of this moment or the one before, which still counts. */
    public static boolean accept(String key, String code, Instant now) {
        return code.equals(at(key, now)) || code.equals(at(key, now.minusSeconds(STEP_SECONDS)));
    }

    /**
     * The code of a moment.
     *
     * @param key in Base32
     */
    public static String at(String key, Instant now) {
        long step = now.getEpochSecond() / STEP_SECONDS;
        byte[] mac = Hmac.SHA1.of(decode(key), ByteBuffer.allocate(8).putLong(step).array());
        int start = mac[mac.length - 1] & 0xf;
        int number = ByteBuffer.wrap(mac).getInt(start) & 0x7fffffff;
        return Integer.toString(DIGITS + number % DIGITS).substring(1);
    }

    private static byte[] decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int bits = 0;
        int held = 0;
        for (int index = 0; index < text.length(); index++) {
            held = held << 5 | ALPHABET.indexOf(text.charAt(index));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return bytes.toByteArray();
    }
}
