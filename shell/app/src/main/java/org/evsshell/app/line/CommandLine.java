package org.evsshell.app.line;

import org.evsshell.app.catalog.CommandCatalog;
import org.evsshell.app.catalog.LaterCommands;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ShellCommand;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Words split into the command they name and what it is given. Options that every command takes may
 * stand before or between the command's words: they move behind them.
 *
 * @param command the command; null when the words name none
 * @param name the words that name the command, or those that should
 * @param arguments all other words, in order
 */
public record CommandLine(
        @Nullable ShellCommand command, List<String> name, List<String> arguments) {
    private static final int LONGEST_NAME = 2;

    public CommandLine {
        name = List.copyOf(name);
        arguments = List.copyOf(arguments);
    }

    /** Splits words. */
    public static CommandLine of(CommandCatalog catalog, List<String> words) {
        List<String> moved = new ArrayList<>();
        List<String> name = new ArrayList<>();
        int next = 0;
        int behindFirst = 0;
        while (next < words.size() && name.size() < LONGEST_NAME) {
            String word = words.get(next);
            if (word.length() > 1 && word.charAt(0) == '-') {
                int taken = globalOption(words, next);
                if (taken == 0) {
                    break;
                }
                moved.addAll(words.subList(next, next + taken));
                next += taken;
            } else {
                name.add(word);
                next++;
                if (name.size() == 1) {
                    behindFirst = next;
                }
            }
        }
        CommandCatalog.Match match = catalog.match(name).orElse(null);
        if (match == null || isForLater(match, name)) {
            moved.addAll(words.subList(next, words.size()));
            return new CommandLine(null, name, moved);
        }
        if (match.consumed() < name.size()) {
            return new CommandLine(
                    match.command(),
                    name.subList(0, 1),
                    joined(leading(words, behindFirst), words, behindFirst));
        }
        return new CommandLine(match.command(), name, joined(moved, words, next));
    }

    /** {@code version list} is no {@code version} with an argument. */
    private static boolean isForLater(CommandCatalog.Match match, List<String> name) {
        return match.consumed() < name.size() && LaterCommands.has(name);
    }

    /** Whether help is asked for, wherever in the options. */
    public static boolean asksForHelp(List<String> arguments) {
        return turnOn(arguments, GlobalParameters.HELP);
    }

    /** Whether the shell's version is asked for. */
    public static boolean asksForVersion(List<String> arguments) {
        return turnOn(arguments, GlobalParameters.VERSION);
    }

    private static boolean turnOn(List<String> arguments, Parameter<Boolean> flag) {
        for (String word : arguments) {
            if (word.equals("--")) {
                return false;
            }
            if (OptionWord.turnsOn(word, flag)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> leading(List<String> words, int behindFirst) {
        return new ArrayList<>(words.subList(0, behindFirst - 1));
    }

    private static List<String> joined(List<String> before, List<String> words, int from) {
        before.addAll(words.subList(from, words.size()));
        return before;
    }

    /** How many words the option at {@code index} takes; 0 if not every command knows it. */
    private static int globalOption(List<String> words, int index) {
        String word = words.get(index);
        Parameter<?> parameter = OptionWord.global(word);
        if (parameter == null) {
            return 0;
        }
        boolean needsNext =
                parameter.kind() == Parameter.Kind.OPTION && OptionWord.value(word) == null;
        return needsNext && index + 1 < words.size() ? 2 : 1;
    }
}
