package org.evsshell.client.chain;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header {@code Retry-After}: seconds, or a date (RFC 9110, 10.2.3). */
final class RetryAfter {
    private RetryAfter() {}

    static Optional<Duration> read(String text, InstantSource clock) {
        String value = text.strip();
        try {
            if (!value.isEmpty() && Character.isDigit(value.charAt(0))) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
            }
            Instant when =
                    ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            Duration wait = Duration.between(clock.instant(), when);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            // A header that makes no sense is as good as none.
            return Optional.empty();
        }
    }
}
