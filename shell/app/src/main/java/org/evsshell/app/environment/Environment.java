package org.evsshell.app.environment;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Everything the shell takes from outside, read once at start and handed down.
 *
 * @param variables the environment variables
 * @param user who runs the process
 * @param home {@code $HOME}
 * @param folder the working folder
 * @param streams standard input, output and error
 * @param terminal the controlling terminal, for questions
 * @param shell the system's shell, for pipes and redirections
 * @param signals Ctrl-C and its likes
 * @param clock what time it is
 * @param random where chance comes from
 */
public record Environment(
        Map<String, String> variables,
        String user,
        Path home,
        Path folder,
        Streams streams,
        Terminal terminal,
        SystemShell shell,
        Signals signals,
        InstantSource clock,
        RandomGenerator random) {
    public Environment {
        variables = Map.copyOf(variables);
    }

    /** The same with another terminal, other streams and other signals. */
    public Environment with(Terminal otherTerminal, Streams otherStreams, Signals otherSignals) {
        return new Environment(
                variables,
                user,
                home,
                folder,
                otherStreams,
                otherTerminal,
                shell,
                otherSignals,
                clock,
                random);
    }

    /** A variable's value; null when unset or empty. */
    public @Nullable String variable(String name) {
        String value = variables.get(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
