package org.evsshell.client.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent-encoding (RFC 3986): everything but unreserved signs is escaped, in UTF-8. */
public final class Percent {
    private static final String UNRESERVED =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final String HEX = "0123456789ABCDEF";

    private Percent() {}

    /** Appends a text, encoded. */
    public static void encode(StringBuilder into, String text) {
        encode(into, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A text that may hold escapes already, with everything escaped that has to be, once. */
    public static String normalized(String text) {
        StringBuilder normalized = new StringBuilder();
        encode(normalized, decoded(text));
        return normalized.toString();
    }

    private static void encode(StringBuilder into, byte[] bytes) {
        for (byte value : bytes) {
            if (UNRESERVED.indexOf((char) value) >= 0) {
                into.append((char) value);
            } else {
                into.append('%').append(HEX.charAt(value >> 4 & 15)).append(HEX.charAt(value & 15));
            }
        }
    }

    private static byte[] decoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int index = 0; index < bytes.length; index++) {
            int escaped = bytes[index] == '%' ? escaped(bytes, index) : -1;
            decoded.write(escaped < 0 ? bytes[index] : escaped);
            if (escaped >= 0) {
                index += 2;
            }
        }
        return decoded.toByteArray();
    }

    /** The byte of an escape; negative when the percent sign begins none. */
    private static int escaped(byte[] bytes, int percent) {
        if (percent + 2 >= bytes.length) {
            return -1;
        }
        int high = Character.digit(bytes[percent + 1], 16);
        int low = Character.digit(bytes[percent + 2], 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }
}
