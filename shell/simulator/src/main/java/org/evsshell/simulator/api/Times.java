package org.evsshell.simulator.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoField;

/** Times as the services print them; by hand, since a page of 1000 rows has 3000 of them. */
final class Times {
    private static final int DAY = 24 * 60 * 60;

    private static final byte[] MICROS = form("0000-00-00T00:00:00.000000");
    private static final byte[] WHOLE = form("0000-00-00T00:00:00Z");
    private static final byte[] TOKEN = form("0000-00-00T00:00:00.000000Z");
    private static final byte[] MILLIS = form("0000-00-00T00:00:00.000Z");

    /** Where a form's fraction begins. */
    private static final int FRACTION = 20;

    private Times() {}

    private static byte[] form(String text) {
        return text.getBytes(ISO_8859_1);
    }

    /**
     * Resources: microseconds and no zone, {@code 2026-11-23T09:52:14.014883}; the only ones that
     * come by the thousand, so in ASCII, ready to be written.
     */
    static byte[] micros(Instant time) {
        byte[] text = seconds(time, MICROS);
        int micros = time.get(ChronoField.MICRO_OF_SECOND);
        two(text, FRACTION, micros / 10_000);
        two(text, FRACTION + 2, micros / 100 % 100);
        two(text, FRACTION + 4, micros % 100);
        return text;
    }

    /** Servers: whole seconds and a Z. */
    static String whole(Instant time) {
        return new String(seconds(time, WHOLE), ISO_8859_1);
    }

    /** Tokens: microseconds, always zero, and a Z. */
    static String token(Instant time) {
        return new String(seconds(time, TOKEN), ISO_8859_1);
    }

    /** Jobs: milliseconds and a Z. */
    static String millis(Instant time) {
        byte[] text = seconds(time, MILLIS);
        int millis = time.get(ChronoField.MILLI_OF_SECOND);
        two(text, FRACTION, millis / 10);
        text[FRACTION + 2] = (byte) ('0' + millis % 10);
        return new String(text, ISO_8859_1);
    }

    /** A copy of the form with all in it but the fraction. */
    private static byte[] seconds(Instant time, byte[] form) {
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(time.getEpochSecond(), DAY));
        int second = Math.floorMod(time.getEpochSecond(), DAY);
        byte[] text = form.clone();
        two(text, 0, date.getYear() / 100);
        two(text, 2, date.getYear() % 100);
        two(text, 5, date.getMonthValue());
        two(text, 8, date.getDayOfMonth());
        two(text, 11, second / 3600);
        two(text, 14, second / 60 % 60);
        two(text, 17, second % 60);
        return text;
    }

    private static void two(byte[] text, int at, int number) {
        text[at] = (byte) ('0' + number / 10);
        text[at + 1] = (byte) ('0' + number % 10);
    }
}
