package org.evsshell.app.cloud;

import org.evsshell.app.environment.Environment;
import org.evsshell.client.error.EvsException;

import java.util.List;

/** Runs what clouds.yaml names to print a password or another secret. */
final class PasswordCommand {
    private final SecretProgram program;
    private final List<String> command;

    PasswordCommand(Environment environment, CloudEntry entry, List<String> command) {
        this.program =
                new SecretProgram(
                        environment, entry, "password_command", "Check evs.password_command.");
        this.command = command;
    }

    /**
     * The first line the command prints.
     *
     * @throws EvsException of kind {@code CONFIG} when the file cannot be trusted, or the command
     *     fails or prints none
     */
    String password() {
        SecretProgram.Ended ended = program.run(command);
        if (ended.code() != 0) {
            throw program.failed("ended with exit code " + ended.code(), null);
        }
        if (ended.line().isEmpty()) {
            throw program.failed("printed no secret in its first line", null);
        }
        return ended.line();
    }
}
