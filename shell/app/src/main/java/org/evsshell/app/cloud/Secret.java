package org.evsshell.app.cloud;

import org.evsshell.app.environment.Environment;
import org.evsshell.app.environment.Terminal;
import org.evsshell.client.cloud.SecretSource;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * The secret of an entry: written there, printed by a command, kept by the system's keyring, or
 * asked for; got once, unless it is refused. Its text form does not show it.
 */
final class Secret implements SecretSource {
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

    /** What is written stays as it is; a program or a person may do better the next time. */
    @Override
    public synchronized void refused() {
        known = null;
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
        Terminal terminal = environment.terminal();
        return terminal.askSecret(title + " of " + sought.owner() + " on " + entry.name() + ": ")
                .filter(typed -> !typed.isEmpty())
                .orElseThrow(() -> none(terminal.present()));
    }

    private EvsException none(boolean asked) {
        return EvsException.of(
                ErrorKind.CONFIG,
                "Cloud '"
                        + entry.name()
                        + "' has no "
                        + sought.word()
                        + (asked
                                ? ", and none was typed."
                                : ", and there is no terminal to ask for it."),
                entry.isOfVariables()
                        ? "Set " + EnvironmentCloud.variable(sought.key()) + ". See: help cloud"
                        : "Set evs.password_command or evs.keyring, or auth."
                                + sought.key()
                                + " in secure.yaml. See: help cloud");
    }

    @Override
    public String toString() {
        return "Secret[" + sought.key() + "]";
    }
}
