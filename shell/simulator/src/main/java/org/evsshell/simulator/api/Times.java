package org.evsshell.simulator.api;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;

/** Times as the services print them; by hand, since a page of 1000 rows has 2000 of them. */
final class Times {
    private Times() {}

    /** Resources: microseconds and no zone, {@code 2026-11-23T09:52:14.014883}. */
    static String micros(Instant time) {
        LocalDateTime local = local(time);
        return seconds(local)
                .append('.')
                .append(padded(local.get(ChronoField.MICRO_OF_SECOND), 6))
                .toString();
    }

    /** Servers: whole seconds and a Z. */
    static String whole(Instant time) {
        return seconds(local(time)).append('Z').toString();
    }

    /** Tokens: microseconds, always zero, and a Z. */
    static String token(Instant time) {
        return seconds(local(time)).append(".000000Z").toString();
    }

    /** Jobs: milliseconds and a Z. */
    static String millis(Instant time) {
        LocalDateTime local = local(time);
        return seconds(local)
                .append('.')
                .append(padded(local.get(ChronoField.MILLI_OF_SECOND), 3))
                .append('Z')
                .toString();
    }

    private static LocalDateTime local(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    private static StringBuilder seconds(LocalDateTime local) {
        return new StringBuilder(28)
                .append(padded(local.getYear(), 4))
                .append('-')
                .append(padded(local.getMonthValue(), 2))
                .append('-')
                .append(padded(local.getDayOfMonth(), 2))
                .append('T')
                .append(padded(local.getHour(), 2))
                .append(':')
                .append(padded(local.getMinute(), 2))
                .append(':')
                .append(padded(local.getSecond(), 2));
    }

    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(digits - text.length()) + text;
    }
}
