package org.evsshell.app.cloud;

import org.evsshell.app.environment.Environment;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/** The password of an entry: written there, printed by a command, or asked for; got once. */
final class Password implements Supplier<String> {
    private final Environment environment;
    private final CloudEntry entry;
    private @Nullable String known;

    Password(Environment environment, CloudEntry entry) {
        this.environment = environment;
        this.entry = entry;
    }

    /** Held while the user types: nobody is asked twice. */
    @Override
    public synchronized String get() {
        String password = known;
        if (password == null) {
            password = find();
            known = password;
        }
        return password;
    }

    private String find() {
        String written = entry.text("auth", "password");
        if (written != null) {
            return written;
        }
        List<String> command = entry.texts("evs", "password_command");
        if (!command.isEmpty()) {
            return new PasswordCommand(environment, entry, command).password();
        }
        String who = String.valueOf(entry.text("auth", "username"));
        return environment
                .terminal()
                .askSecret("Password of " + who + " on " + entry.name() + ": ")
                .orElseThrow(
                        () ->
                                EvsException.of(
                                        ErrorKind.CONFIG,
                                        "Cloud '"
                                                + entry.name()
                                                + "' has no password, and there is no terminal to"
                                                + " ask for it.",
                                        "Set auth.password in secure.yaml, or"
                                                + " evs.password_command."));
    }
}
