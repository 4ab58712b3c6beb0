package org.evsshell.client.wait;

import java.time.Duration;

/**
 * How long and how.
 *
 * @param timeout the longest wait per resource; the shell's default is 30 minutes
 * @param listener hears the progress
 */
public record WaitOptions(Duration timeout, WaitListener listener) {
    /** The shell's default: 30 minutes. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(30);

    /** 30 minutes, silently. */
    public static WaitOptions standard() {
        return new WaitOptions(DEFAULT_TIMEOUT, WaitListener.SILENT);
    }
}
