package org.evsshell.app.line;

import org.evsshell.app.catalog.LaterCommands;
import org.evsshell.app.catalog.Nearest;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.ChangeCommand;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.Parameter.Kind;
import org.evsshell.plugin.command.ShellCommand;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Sorts a command's words by its parameters. The command's own parameters come first, then those
 * its kind brings, then those every command takes.
 */
public final class Binder {
    private final String words;
    private final List<Parameter<?>> parameters;
    private final Given given = new Given();
    private final List<String> positional = new ArrayList<>();

    private Binder(String words, List<Parameter<?>> parameters) {
        this.words = words;
        this.parameters = parameters;
    }

    /**
     * What was given to a command; what is missing is {@link #requireAll}'s to say.
     *
     * @throws EvsException of kind {@code USAGE} for what the command does not take
     */
    public static Given bind(ShellCommand command, List<String> arguments) {
        return new Binder(command.spec().words(), parameters(command)).bind(arguments);
    }

    /** What was given without a command: only what every command takes, and some more. */
    public static Given bind(List<Parameter<?>> more, List<String> arguments) {
        List<Parameter<?>> all = new ArrayList<>(more);
        all.addAll(GlobalParameters.always());
        return new Binder("evs", all).bind(arguments);
    }

    /** Everything a command takes, for help and completion too. */
    public static List<Parameter<?>> parameters(ShellCommand command) {
        CommandSpec spec = command.spec();
        List<Parameter<?>> all = new ArrayList<>(spec.parameters());
        if (spec.list()) {
            all.add(GlobalParameters.LIMIT);
            all.add(GlobalParameters.SORT);
        }
        if (command instanceof ChangeCommand) {
            all.add(GlobalParameters.DRY_RUN);
        }
        for (Parameter<?> global : GlobalParameters.always()) {
            if (OptionWord.named(global.name(), spec.parameters()) == null) {
                all.add(global);
            }
        }
        return all;
    }

    /**
     * Checks that nothing is missing.
     *
     * @throws EvsException of kind {@code USAGE} naming what is
     */
    public static void requireAll(ShellCommand command, Given given) {
        CommandSpec spec = command.spec();
        for (Parameter<?> parameter : spec.parameters()) {
            if (parameter.required() && !given.has(parameter)) {
                throw usage(
                        spec.words() + " needs " + form(parameter) + ": " + parameter.help(),
                        "See: help " + spec.words());
            }
        }
    }

    private Given bind(List<String> arguments) {
        int next = 0;
        while (next < arguments.size()) {
            String word = arguments.get(next++);
            if (word.equals("--")) {
                positional.addAll(arguments.subList(next, arguments.size()));
                break;
            }
            if (!OptionWord.looksLikeOption(word)) {
                positional.add(word);
            } else if (word.startsWith("--")) {
                next = longOption(word, arguments, next);
            } else {
                next = letters(word, arguments, next);
            }
        }
        bindPositional();
        return given;
    }

    private int longOption(String word, List<String> arguments, int next) {
        String name = OptionWord.longName(word);
        Parameter<?> parameter = OptionWord.named(name, parameters);
        if (parameter == null) {
            throw unknownOption(name);
        }
        String value = OptionWord.value(word);
        if (value != null) {
            given.add(parameter, value);
            return next;
        }
        if (parameter.kind() == Kind.FLAG) {
            given.add(parameter, String.valueOf(parameter.name().equals(name)));
            return next;
        }
        return valueBehind(parameter, arguments, next);
    }

    private int letters(String word, List<String> arguments, int next) {
        List<Parameter<?>> letters = OptionWord.letters(word);
        if (letters.isEmpty()) {
            throw unknownOption(word);
        }
        for (Parameter<?> parameter : letters) {
            if (parameter.kind() == Kind.FLAG) {
                given.add(parameter, "true");
            }
        }
        Parameter<?> last = letters.getLast();
        if (last.kind() == Kind.FLAG) {
            return next;
        }
        String value = OptionWord.value(word);
        if (value == null) {
            return valueBehind(last, arguments, next);
        }
        given.add(last, value);
        return next;
    }

    private int valueBehind(Parameter<?> parameter, List<String> arguments, int next) {
        if (next == arguments.size() || isKnownOption(arguments.get(next))) {
            throw usage(
                    form(parameter) + ": the value is missing.",
                    "A value that begins with dashes is given as --"
                            + parameter.name()
                            + "=VALUE.");
        }
        given.add(parameter, arguments.get(next));
        return next + 1;
    }

    private boolean isKnownOption(String word) {
        return word.equals("--")
                || (word.startsWith("--")
                        && OptionWord.named(OptionWord.longName(word), parameters) != null);
    }

    private void bindPositional() {
        int next = 0;
        for (Parameter<?> parameter : parameters) {
            if (parameter.kind() != Kind.ARGUMENT) {
                continue;
            }
            int end = parameter.repeatable() ? positional.size() : next + 1;
            while (next < Math.min(end, positional.size())) {
                given.add(parameter, positional.get(next++));
            }
        }
        if (next < positional.size()) {
            throw usage(
                    words + ": '" + positional.get(next) + "' is one argument too many.",
                    "See: help " + words);
        }
    }

    private EvsException unknownOption(String name) {
        String option = name.startsWith("-") ? name : "--" + name;
        if (LaterCommands.hasOption(words, name)) {
            return LaterCommands.notThereYet(words + " " + option);
        }
        List<String> names = new ArrayList<>();
        for (Parameter<?> parameter : parameters) {
            if (parameter.kind() != Kind.ARGUMENT) {
                names.add("--" + parameter.name());
            }
        }
        String help = "See: help " + words;
        List<String> nearest = Nearest.of(option, names);
        return usage(
                words + " has no option " + option + ".",
                nearest.isEmpty()
                        ? help
                        : "Did you mean " + String.join(" or ", nearest) + "? " + help);
    }

    private static String form(Parameter<?> parameter) {
        return switch (parameter.kind()) {
            case OPTION -> "--" + parameter.name() + " " + parameter.metavar();
            case FLAG -> "--" + parameter.name();
            case ARGUMENT -> parameter.name();
        };
    }

    private static EvsException usage(String message, @Nullable String hint) {
        return hint == null
                ? EvsException.of(ErrorKind.USAGE, message)
                : EvsException.of(ErrorKind.USAGE, message, hint);
    }
}
