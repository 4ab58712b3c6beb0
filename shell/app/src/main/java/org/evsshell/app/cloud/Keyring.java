package org.evsshell.app.cloud;

import org.evsshell.app.environment.Environment;
import org.evsshell.client.error.EvsException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The desktop's keyring (Secret Service), asked through libsecret's own program: the secret comes
 * over a pipe and stands in no argument. What says which secret are attributes, {@code service} and
 * {@code cloud} unless the entry names others.
 */
final class Keyring {
    private static final String PROGRAM = "secret-tool";

    private static final String INSTALL =
            "Install secret-tool (Debian: libsecret-tools), or set evs.password_command.";

    private final Environment environment;
    private final SecretProgram program;
    private final CloudEntry entry;

    Keyring(Environment environment, CloudEntry entry) {
        this.environment = environment;
        this.program = new SecretProgram(environment, entry, "keyring", INSTALL);
        this.entry = entry;
    }

    /** Whether an entry keeps its secret there: {@code keyring: true}, or with attributes. */
    static boolean wanted(CloudEntry entry) {
        return !entry.pairs("evs", "keyring").isEmpty()
                || Boolean.TRUE.equals(entry.flag("evs", "keyring"));
    }

    /**
     * The secret.
     *
     * @throws EvsException of kind {@code CONFIG} when the file cannot be trusted or the keyring
     *     has nothing
     */
    String secret() {
        List<String> words = words();
        List<String> command = new ArrayList<>(List.of(installed(), "lookup"));
        command.addAll(words);
        SecretProgram.Ended ended = program.run(command);
        if (ended.code() != 0 || ended.line().isEmpty()) {
            throw program.failed("has no secret " + String.join(" ", words), null)
                    .withHint(
                            "Put it there: secret-tool store --label='EVS Shell "
                                    + entry.name()
                                    + "' "
                                    + String.join(" ", words));
        }
        return ended.line();
    }

    /** Where it is on the path; folders relative to the working one do not count. */
    private String installed() {
        String path = environment.variable("PATH");
        for (String folder : path == null ? new String[0] : path.split(":", -1)) {
            Path file = Path.of(folder, PROGRAM);
            if (file.isAbsolute() && Files.isExecutable(file)) {
                return file.toString();
            }
        }
        throw program.failed("needs the program " + PROGRAM + ", which is not installed", null)
                .withHint(INSTALL);
    }

    private List<String> words() {
        Map<String, String> attributes = entry.pairs("evs", "keyring");
        if (attributes.isEmpty()) {
            return List.of("service", "evs-shell", "cloud", entry.name());
        }
        List<String> words = new ArrayList<>();
        attributes.forEach(
                (name, value) -> {
                    words.add(name);
                    words.add(value);
                });
        return words;
    }
}
