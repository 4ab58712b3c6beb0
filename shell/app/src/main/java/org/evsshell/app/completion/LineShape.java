package org.evsshell.app.completion;

import org.evsshell.app.catalog.CommandCatalog;
import org.evsshell.app.line.Binder;
import org.evsshell.app.line.CommandLine;
import org.evsshell.app.line.GlobalParameters;
import org.evsshell.app.line.OptionWord;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.Parameter.Kind;
import org.evsshell.plugin.command.ShellCommand;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the words before the cursor make of the one at it.
 *
 * @param command the command they name; null while they name none
 * @param name the words that name it, or begin to
 * @param parameters all that may be given
 * @param options the options given so far
 * @param arguments the arguments given so far
 * @param waiting the option whose value comes next; null for none
 * @param optionsEnded whether {@code --} was typed
 */
record LineShape(
        @Nullable ShellCommand command,
        List<String> name,
        List<Parameter<?>> parameters,
        Set<Parameter<?>> options,
        List<String> arguments,
        @Nullable Parameter<?> waiting,
        boolean optionsEnded) {

    static LineShape of(CommandCatalog catalog, List<String> before) {
        CommandLine line = CommandLine.of(catalog, before);
        ShellCommand command = line.command();
        List<Parameter<?>> parameters =
                command == null ? GlobalParameters.always() : Binder.parameters(command);
        Set<Parameter<?>> options = new LinkedHashSet<>();
        List<String> arguments = new ArrayList<>();
        Parameter<?> waiting = null;
        boolean ended = false;
        for (String word : line.arguments()) {
            if (waiting != null) {
                waiting = null;
            } else if (ended || !OptionWord.looksLikeOption(word)) {
                arguments.add(word);
            } else if (word.equals("--")) {
                ended = true;
            } else {
                Parameter<?> option = option(word, parameters);
                if (option != null) {
                    options.add(option);
                    boolean open = option.kind() == Kind.OPTION && OptionWord.value(word) == null;
                    waiting = open ? option : null;
                }
            }
        }
        return new LineShape(command, line.name(), parameters, options, arguments, waiting, ended);
    }

    /** The option a word names; null for none. */
    static @Nullable Parameter<?> option(String word, List<Parameter<?>> parameters) {
        return word.startsWith("--")
                ? OptionWord.named(OptionWord.longName(word), parameters)
                : OptionWord.global(word);
    }

    /** The argument that comes next; null when there are enough. */
    @Nullable Parameter<?> nextArgument() {
        int left = arguments.size();
        for (Parameter<?> parameter : parameters) {
            if (parameter.kind() != Kind.ARGUMENT) {
                continue;
            }
            if (parameter.repeatable() || left == 0) {
                return parameter;
            }
            left--;
        }
        return null;
    }

    /** Whether an option of a name was given. */
    boolean has(String optionName) {
        for (Parameter<?> option : options) {
            if (option.name().equals(optionName)) {
                return true;
            }
        }
        return false;
    }
}
