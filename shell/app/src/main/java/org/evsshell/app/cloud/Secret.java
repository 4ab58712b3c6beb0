package org.evsshell.app.cloud;

import org.evsshell.app.environment.Environment;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The secret of an entry: written there, printed by a command, kept by the system's keyring, or
 * asked for; got once. Its text form does not show it.
 */
final class Secret implements Supplier<String> {
    private final Environment environment;
    private final CloudEntry entry;
    private final Sought sought;
    private @Nullable String known;

    /** The secret that is {@code sought}; nothing is asked for yet. */
    Secret(Environment environment, CloudEntry entry, Sought sought) {
        this.environment = environment;
        this.entry = entry;
        this.sought = sought;
    }

    /**
     * Which secret.
     *
     * @param key where it is written, below {@code auth}
     * @param word what it is called
     * @param owner whose it is
     */
    record Sought(String key, String word, String owner) {}

    /** Held while the user types: nobody is asked twice. */
    @Override
    public synchronized String get() {
        String secret = known;
        if (secret == null) {
            secret = find();
            known = secret;
        }
        return secret;
    }

    private String find() {
        String written = entry.text("auth", sought.key());
        if (written != null) {
            return written;
        }
        List<String> command = entry.texts("evs", "password_command");
        if (!command.isEmpty()) {
            return new PasswordCommand(environment, entry, command).password();
        }
        if (Keyring.wanted(entry)) {
            return new Keyring(environment, entry).secret();
        }
        String word = sought.word();
        String title = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return environment
                .terminal()
                .askSecret(title + " of " + sought.owner() + " on " + entry.name() + ": ")
                .orElseThrow(
                        () ->
                                EvsException.of(
                                        ErrorKind.CONFIG,
                                        "Cloud '"
                                                + entry.name()
                                                + "' has no "
                                                + word
                                                + ", and there is no terminal to ask for it.",
                                        "Set evs.password_command or evs.keyring, or auth."
                                                + sought.key()
                                                + " in secure.yaml. See: help cloud"));
    }

    @Override
    public String toString() {
        return "Secret[" + sought.key() + "]";
    }
}
