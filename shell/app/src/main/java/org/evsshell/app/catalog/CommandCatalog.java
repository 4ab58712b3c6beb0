package org.evsshell.app.catalog;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.ShellCommand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every command the shell knows, by its words. Built once, then only read; safe for use from any
 * thread.
 */
public final class CommandCatalog {
    private static final Map<String, List<String>> SHORTCUTS =
            Map.of("run", List.of("script", "run"));

    private final Map<String, Entry> byWords = new LinkedHashMap<>();
    private final Set<String> nouns = new LinkedHashSet<>();

    private record Entry(ShellCommand command, String owner) {}

    /**
     * A command found at the start of some words.
     *
     * @param command the command
     * @param consumed how many words name it
     */
    public record Match(ShellCommand command, int consumed) {}

    /**
     * Adds commands; {@code owner} names where they come from in errors.
     *
     * @throws EvsException of kind {@code CONFIG} if a command of those words is there already
     */
    public void add(String owner, List<ShellCommand> commands) {
        for (ShellCommand command : commands) {
            String words = command.spec().words();
            Entry earlier = byWords.putIfAbsent(words, new Entry(command, owner));
            if (earlier != null) {
                throw EvsException.of(
                        ErrorKind.CONFIG,
                        "'"
                                + words
                                + "' comes from "
                                + earlier.owner()
                                + " and from "
                                + owner
                                + ".");
            }
            nouns.add(command.spec().noun());
        }
    }

    /** The command that the longest run of the first words names. */
    public Optional<Match> match(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (words.size() > 1) {
            Entry two = byWords.get(words.get(0) + " " + words.get(1));
            if (two != null) {
                return Optional.of(new Match(two.command(), 2));
            }
        }
        List<String> meant = SHORTCUTS.get(words.getFirst());
        Entry one = byWords.get(meant == null ? words.getFirst() : String.join(" ", meant));
        return one == null ? Optional.empty() : Optional.of(new Match(one.command(), 1));
    }

    /** Every command, in the order of the overview. */
    public List<ShellCommand> all() {
        List<ShellCommand> commands = new ArrayList<>(byWords.size());
        for (Entry entry : byWords.values()) {
            commands.add(entry.command());
        }
        return commands;
    }

    /** The first words of all commands. */
    public Set<String> nouns() {
        return Set.copyOf(nouns);
    }

    /** The verbs of a noun, in order; empty for an unknown noun and for commands of one word. */
    public List<String> verbs(String noun) {
        List<String> verbs = new ArrayList<>();
        for (Entry entry : byWords.values()) {
            if (entry.command().spec().noun().equals(noun)
                    && !entry.command().spec().verb().isEmpty()) {
                verbs.add(entry.command().spec().verb());
            }
        }
        return verbs;
    }

    /** The words of the commands nearest to what was typed; the best first, few. */
    public List<String> nearest(String typed) {
        return Nearest.of(typed, byWords.keySet());
    }
}
