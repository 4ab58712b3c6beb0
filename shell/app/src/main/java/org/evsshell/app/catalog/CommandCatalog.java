package org.evsshell.app.catalog;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.ShellCommand;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Every command the shell knows, by its words. Built-in ones are added at once, those of plugins
 * are asked for when words name no built-in one, or all are wanted. Safe for use from any thread
 * once built.
 */
public final class CommandCatalog {
    private static final Map<String, String> SHORTCUTS = Map.of("run", "script run");

    private final Map<String, Entry> byWords = new LinkedHashMap<>();
    private @Nullable Supplier<Map<String, List<ShellCommand>>> plugins;

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
    public synchronized void add(String owner, List<ShellCommand> commands) {
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
        }
    }

    /** Where the commands of plugins come from, by plugin; asked once, and only when need be. */
    public synchronized void addPlugins(Supplier<Map<String, List<ShellCommand>>> source) {
        plugins = source;
    }

    /** The command that the longest run of the first words names. */
    public Optional<Match> match(List<String> words) {
        Optional<Match> builtIn = find(words);
        return builtIn.isPresent() || words.isEmpty() || !loadPlugins() ? builtIn : find(words);
    }

    /** Every command, in the order of the overview. */
    public List<ShellCommand> all() {
        List<ShellCommand> commands = new ArrayList<>();
        for (Entry entry : entries()) {
            commands.add(entry.command());
        }
        return commands;
    }

    /** The commands built in, without those of plugins. */
    public synchronized List<ShellCommand> builtIn() {
        List<ShellCommand> commands = new ArrayList<>();
        byWords.values().forEach(entry -> commands.add(entry.command()));
        return commands;
    }

    /** The nouns plugins cannot take: those built in, and those that come later. */
    public synchronized Set<String> reserved() {
        Set<String> nouns = new LinkedHashSet<>(LaterCommands.nouns());
        nouns.addAll(SHORTCUTS.keySet());
        byWords.values().forEach(entry -> nouns.add(entry.command().spec().noun()));
        return nouns;
    }

    /** The first words of all commands. */
    public Set<String> nouns() {
        Set<String> nouns = new LinkedHashSet<>();
        for (Entry entry : entries()) {
            nouns.add(entry.command().spec().noun());
        }
        return nouns;
    }

    /** The verbs of a noun, in order; empty for an unknown noun and for commands of one word. */
    public List<String> verbs(String noun) {
        List<String> verbs = new ArrayList<>();
        for (Entry entry : entries()) {
            if (entry.command().spec().noun().equals(noun)
                    && !entry.command().spec().verb().isEmpty()) {
                verbs.add(entry.command().spec().verb());
            }
        }
        return verbs;
    }

    /** The words of the commands nearest to what was typed; the best first, few. */
    public List<String> nearest(String typed) {
        List<String> all = new ArrayList<>();
        for (Entry entry : entries()) {
            all.add(entry.command().spec().words());
        }
        return Nearest.of(typed, all);
    }

    private synchronized Optional<Match> find(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (words.size() > 1) {
            Entry two = byWords.get(words.get(0) + " " + words.get(1));
            if (two != null) {
                return Optional.of(new Match(two.command(), 2));
            }
        }
        String meant = SHORTCUTS.getOrDefault(words.getFirst(), words.getFirst());
        Entry one = byWords.get(meant);
        return one == null ? Optional.empty() : Optional.of(new Match(one.command(), 1));
    }

    private List<Entry> entries() {
        loadPlugins();
        synchronized (this) {
            return List.copyOf(byWords.values());
        }
    }

    /** Whether that brought anything new. */
    private boolean loadPlugins() {
        Supplier<Map<String, List<ShellCommand>>> source;
        synchronized (this) {
            source = plugins;
            plugins = null;
        }
        if (source == null) {
            return false;
        }
        source.get().forEach((plugin, commands) -> add("the plugin " + plugin, commands));
        return true;
    }
}
