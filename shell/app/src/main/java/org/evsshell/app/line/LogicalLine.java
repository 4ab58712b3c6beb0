package org.evsshell.app.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts lines together that make one command: those behind a backslash at the end, or within a
 * quote.
 */
public final class LogicalLine {
    private final StringBuilder begun = new StringBuilder();

    /** The command this line ends; empty while it goes on. */
    public Optional<String> add(String line) {
        begun.append(line);
        String text = begun.toString();
        if (Tokens.of(text).incomplete()) {
            begun.append('\n');
            return Optional.empty();
        }
        begun.setLength(0);
        return Optional.of(text);
    }

    /** What was begun and not ended; empty for nothing. */
    public String rest() {
        return begun.toString().stripTrailing();
    }

    /** The commands of a text, without blank lines. */
    public static List<String> split(String text) {
        LogicalLine line = new LogicalLine();
        List<String> commands = new ArrayList<>();
        text.lines().forEach(each -> line.add(each).ifPresent(commands::add));
        commands.add(line.rest());
        commands.removeIf(String::isBlank);
        return commands;
    }
}
