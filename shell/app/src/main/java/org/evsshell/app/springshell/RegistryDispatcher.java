package org.evsshell.app.springshell;

import org.evsshell.app.catalog.CommandCatalog;
import org.evsshell.app.catalog.UnknownCommands;
import org.evsshell.app.help.HelpOverview;
import org.evsshell.app.help.Version;
import org.evsshell.app.line.Binder;
import org.evsshell.app.line.CommandLine;
import org.evsshell.app.run.CommandRunner;
import org.evsshell.app.run.Dispatcher;
import org.evsshell.app.run.RunSettings;
import org.evsshell.client.error.EvsException;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandRegistry;

import java.util.List;

/** Finds commands in Spring Shell's registry and runs them with our parser and runner. */
public final class RegistryDispatcher implements Dispatcher {
    private final CommandCatalog catalog;
    private final CommandRegistry registry;
    private final CommandRunner runner;
    private final WordsParser parser;

    /** A dispatcher over the registry that {@link Registration} fills from the catalogue. */
    public RegistryDispatcher(CommandCatalog catalog, CommandRunner runner) {
        this.catalog = catalog;
        this.registry = Registration.registry(catalog, runner);
        this.runner = runner;
        this.parser = new WordsParser(catalog);
    }

    @Override
    public int dispatch(List<String> words, RunSettings settings) {
        CommandLine line = CommandLine.of(catalog, words);
        if (line.command() == null) {
            return withoutCommand(line, words, settings);
        }
        String name = line.command().spec().words();
        Command command = registry.getCommandByName(name);
        if (command == null) {
            // A plugin's: registered when first called, so that no start pays for them.
            command = new ShellCommandAdapter(line.command(), runner);
            registry.registerCommand(command);
        }
        CommandContext context =
                new CommandContext(
                        parser.parsed(line), registry, new RunWriter(settings), NoInput.INSTANCE);
        return execute(command, context);
    }

    private int withoutCommand(CommandLine line, List<String> words, RunSettings settings) {
        boolean help = CommandLine.asksForHelp(line.arguments());
        if (help && line.name().isEmpty()) {
            return runner.print(HelpOverview.all(catalog), settings);
        }
        if (line.name().isEmpty() && CommandLine.asksForVersion(line.arguments())) {
            return runner.print(Version.LINE + "\n", settings);
        }
        if (help && catalog.nouns().contains(line.name().getFirst())) {
            return runner.print(HelpOverview.noun(catalog, line.name().getFirst()), settings);
        }
        return runner.fail(error(line), words);
    }

    /** An option in front that nobody knows hides the command behind it. */
    private EvsException error(CommandLine line) {
        if (line.name().isEmpty()) {
            try {
                Binder.bind(List.of(), line.arguments());
            } catch (EvsException e) {
                return e;
            }
        }
        return UnknownCommands.error(catalog, line.name());
    }

    private static int execute(Command command, CommandContext context) {
        try {
            return command.execute(context).code();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
