package org.evsshell.app.cloud;

import org.evsshell.app.environment.Environment;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/**
 * The code a user's device shows: given, else asked for. It is good once, so each token asked for
 * needs another one; even with a named cloud it may come from {@code OS_PASSCODE}, since no file
 * can hold it for long.
 */
final class Passcode implements Supplier<String> {
    private final Environment environment;
    private final CloudEntry entry;
    private final String owner;
    private boolean used;

    Passcode(Environment environment, CloudEntry entry, String owner) {
        this.environment = environment;
        this.entry = entry;
        this.owner = owner;
    }

    @Override
    public synchronized String get() {
        String given = given();
        if (given != null && !used) {
            used = true;
            return given;
        }
        return environment
                .terminal()
                .askSecret("Passcode of " + owner + " on " + entry.name() + ": ")
                .map(String::strip)
                .filter(typed -> !typed.isEmpty())
                .orElseThrow(this::none);
    }

    private @Nullable String given() {
        String written = entry.text("auth", "passcode");
        return written == null ? environment.variable("OS_PASSCODE") : written;
    }

    private EvsException none() {
        return EvsException.of(
                ErrorKind.CONFIG,
                "Cloud '" + entry.name() + reason(),
                "Set OS_PASSCODE to what your device shows now.");
    }

    private String reason() {
        if (environment.terminal().present()) {
            return "' needs a passcode, and none was typed.";
        }
        return used
                ? "' needs another passcode: the one given is used up."
                : "' needs a passcode, and there is no terminal to ask for it.";
    }

    @Override
    public String toString() {
        return "Passcode[" + owner + "]";
    }
}
