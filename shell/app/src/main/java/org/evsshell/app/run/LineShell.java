package org.evsshell.app.run;

import org.evsshell.app.catalog.CommandCatalog;
import org.evsshell.app.environment.Environment;
import org.evsshell.app.environment.Streams;
import org.evsshell.app.line.Redirection;
import org.evsshell.app.line.Tokens;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;

import java.io.OutputStream;
import java.util.List;

/** Runs lines of the prompt or of standard input, each through the dispatcher. */
public final class LineShell implements Shell {
    private final Environment environment;
    private final CommandCatalog catalog;
    private final CommandRunner runner;
    private final Dispatcher dispatcher;
    private final LineSettings settings;

    /** A shell whose lines are run as {@code settings} say. */
    public LineShell(
            Environment environment,
            CommandCatalog catalog,
            CommandRunner runner,
            Dispatcher dispatcher,
            LineSettings settings) {
        this.environment = environment;
        this.catalog = catalog;
        this.runner = runner;
        this.dispatcher = dispatcher;
        this.settings = settings;
    }

    @Override
    public int execute(String line) {
        Tokens tokens = Tokens.of(line);
        Redirection redirection = tokens.redirection();
        List<String> words = words(tokens);
        if (tokens.incomplete()) {
            return runner.fail(
                    usage("A quote is not closed, or the line ends in a backslash."), words);
        }
        if (redirection == null) {
            return words.isEmpty() ? 0 : runHere(words);
        }
        if (words.isEmpty()) {
            return runner.fail(
                    usage("There is no command before '" + redirection.text() + "'."), words);
        }
        return new Piping(environment, catalog, runner, this::runInto).run(words, redirection);
    }

    @Override
    public void cancel() {
        runner.cancel();
    }

    @Override
    public Session session() {
        return runner.session();
    }

    @Override
    public CommandCatalog catalog() {
        return catalog;
    }

    private int runHere(List<String> words) {
        Streams streams = environment.streams();
        return dispatcher.dispatch(
                words,
                new RunSettings(
                        settings.mode(),
                        streams.out(),
                        streams.outTerminal(),
                        settings.prefixes()));
    }

    private int runInto(List<String> words, OutputStream out) {
        return dispatcher.dispatch(
                words, new RunSettings(settings.mode(), out, false, settings.prefixes()));
    }

    /** The raw rest of a {@code js} line is one argument, even where it begins with a dash. */
    private static List<String> words(Tokens tokens) {
        List<String> words = tokens.words();
        if (words.size() == 2 && words.getFirst().equals("js")) {
            return List.of("js", "--", words.getLast());
        }
        return words;
    }

    private static EvsException usage(String message) {
        return EvsException.of(ErrorKind.USAGE, message);
    }
}
