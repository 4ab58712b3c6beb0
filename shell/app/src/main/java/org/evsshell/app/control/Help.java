package org.evsshell.app.control;

import org.evsshell.app.catalog.CommandCatalog;
import org.evsshell.app.catalog.UnknownCommands;
import org.evsshell.app.help.HelpOverview;
import org.evsshell.app.help.HelpPage;
import org.evsshell.app.run.ShellInvocation;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.Reader;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Result;

import java.util.List;
import java.util.function.Supplier;

/** {@code help}: what there is, and how to use it. */
final class Help implements ReadCommand {
    private static final Parameter<List<String>> WORDS =
            new Parameter<>(
                    Parameter.Kind.ARGUMENT,
                    "WORDS",
                    "WORDS",
                    "A noun, or a noun and a verb.",
                    false,
                    true,
                    new ValueSource.Known("command"),
                    null,
                    Reader.TEXTS);

    private static final CommandSpec SPEC =
            CommandSpec.read("help", "", "Shows what there is and how to use it.", List.of(WORDS))
                    .withExamples(
                            new Example("help", "All commands."),
                            new Example("help disk", "The commands of one noun."),
                            new Example("help disk create", "One command in full."));

    private final Supplier<CommandCatalog> catalog;

    /** The catalogue holds this command too, so it comes later. */
    Help(Supplier<CommandCatalog> catalog) {
        this.catalog = catalog;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        List<String> words = invocation.find(WORDS).orElse(List.of());
        // Pages go out line by line: a pipe's tsv would put them on one.
        ShellInvocation.of(invocation).output().print(text(catalog.get(), words));
        return new Result.Nothing();
    }

    private static String text(CommandCatalog commands, List<String> words) {
        if (words.isEmpty()) {
            return HelpOverview.all(commands);
        }
        CommandCatalog.Match match = commands.match(words).orElse(null);
        if (match != null && match.consumed() == Math.min(2, words.size())) {
            return HelpPage.of(match.command());
        }
        if (words.size() == 1 && commands.nouns().contains(words.getFirst())) {
            return HelpOverview.noun(commands, words.getFirst());
        }
        throw UnknownCommands.error(commands, words);
    }
}
