package org.evsshell.app.cloud;

import org.evsshell.app.environment.Environment;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.http.Timeouts;
import org.evsshell.plugin.command.BadValueException;
import org.evsshell.plugin.command.DurationReader;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/**
 * How long a cloud's answers are waited for: our variables, else the entry's {@code evs} keys, else
 * OpenStack's own {@code api_timeout} in seconds (for the pause between two pieces), else the
 * standard.
 */
final class CloudTimeouts {
    private final Environment environment;
    private final CloudEntry entry;

    CloudTimeouts(Environment environment, CloudEntry entry) {
        this.environment = environment;
        this.entry = entry;
    }

    /**
     * Reads them.
     *
     * @throws EvsException of kind {@code CONFIG} for a value that is no duration above zero
     */
    Timeouts read() {
        Timeouts standard = Timeouts.STANDARD;
        String ofOpenStack = entry.text("api_timeout");
        Duration between =
                ofOpenStack == null
                        ? standard.read()
                        : duration(ofOpenStack, "api_timeout of cloud '" + entry.name() + "'");
        return new Timeouts(
                one("connect_timeout", "EVS_CONNECT_TIMEOUT", standard.connect()),
                one("read_timeout", "EVS_READ_TIMEOUT", between),
                one("call_timeout", "EVS_CALL_TIMEOUT", standard.call()));
    }

    private Duration one(String key, String variable, Duration otherwise) {
        String set = environment.variable(variable);
        if (set != null) {
            return duration(set, variable);
        }
        String written = entry.text("evs", key);
        return written == null
                ? otherwise
                : duration(written, "evs." + key + " of cloud '" + entry.name() + "'");
    }

    private static Duration duration(String text, String where) {
        try {
            Duration duration = new DurationReader().read(List.of(text));
            if (duration.isPositive()) {
                return duration;
            }
        } catch (BadValueException e) {
            throw wrong(text, where, e);
        }
        throw wrong(text, where, null);
    }

    private static EvsException wrong(String text, String where, @Nullable Throwable cause) {
        return EvsException.of(
                ErrorKind.CONFIG,
                where + " is '" + text + "', which is no duration above zero.",
                EvsException.Detail.NONE.withHint("Such as 10s or 2m; a bare number is seconds."),
                cause);
    }
}
