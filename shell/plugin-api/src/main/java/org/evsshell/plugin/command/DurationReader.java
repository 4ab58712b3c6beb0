package org.evsshell.plugin.command;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/** Reads {@code 90s}, {@code 10m}, {@code 1h30m}, {@code 20ms}; a bare number is seconds. */
public final class DurationReader implements Reader<Duration> {
    @Override
    public Duration read(List<String> words) {
        String word = words.getLast();
        Duration sum = Duration.ZERO;
        int position = 0;
        while (position < word.length()) {
            int digits = position;
            while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
                digits++;
            }
            int unit = digits;
            while (unit < word.length() && !Character.isDigit(word.charAt(unit))) {
                unit++;
            }
            if (unit == digits && position > 0) {
                throw unreadable(null); // 1h30: minutes for some, seconds for others
            }
            sum = plus(sum, part(word.substring(position, digits), word.substring(digits, unit)));
            position = unit;
        }
        if (word.isEmpty()) {
            throw unreadable(null);
        }
        return sum;
    }

    private static Duration plus(Duration sum, Duration part) {
        try {
            return sum.plus(part);
        } catch (ArithmeticException e) {
            throw unreadable(e);
        }
    }

    private static Duration part(String digits, String unit) {
        try {
            long amount = Long.parseLong(digits);
            return switch (unit) {
                case "ms" -> Duration.ofMillis(amount);
                case "s", "" -> Duration.ofSeconds(amount);
                case "m" -> Duration.ofMinutes(amount);
                case "h" -> Duration.ofHours(amount);
                default -> throw unreadable(null);
            };
        } catch (NumberFormatException | ArithmeticException e) {
            throw unreadable(e);
        }
    }

    private static BadValueException unreadable(@Nullable Throwable cause) {
        String why = "is not a duration such as 90s, 10m or 1h30m";
        return cause == null ? new BadValueException(why) : new BadValueException(why, cause);
    }
}
