package org.evsshell.app.wiring;

import org.evsshell.app.catalog.CommandCatalog;
import org.evsshell.app.cloud.ChosenCloud;
import org.evsshell.app.environment.Environment;
import org.evsshell.app.line.Binder;
import org.evsshell.app.line.CommandLine;
import org.evsshell.app.line.Given;
import org.evsshell.app.line.GlobalParameters;
import org.evsshell.app.run.CommandRunner;
import org.evsshell.app.run.IdPrefixes;
import org.evsshell.app.run.Mode;
import org.evsshell.app.springshell.BatchRunner;
import org.evsshell.app.springshell.OneShotRunner;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.CallListener;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ShellCommand;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** The whole shell of one process: one command, commands from standard input, or a prompt. */
public final class Application {
    private static final Parameter<Boolean> KEEP_GOING =
            Parameter.flag("keep-going", "Go on after a failure (commands from standard input).");

    private final Environment environment;
    private volatile int signalled;

    private final Function<ChosenCloud, CallListener> listener;

    private Application(Environment environment, Function<ChosenCloud, CallListener> listener) {
        this.environment = environment;
        this.listener = listener;
    }

    /** Does what the arguments say, in the environment given, and returns the exit code. */
    public static int run(List<String> arguments, Environment environment) {
        return new Application(environment, cloud -> CallListener.NONE).start(arguments);
    }

    /** Every command the shell brings along, for its reference and tests; plugins are not asked. */
    public static List<ShellCommand> builtInCommands(Environment environment) {
        try (Parts parts = new Parts(environment, new Given(), cloud -> CallListener.NONE)) {
            return List.copyOf(parts.catalog().builtIn());
        }
    }

    private int start(List<String> arguments) {
        boolean told = CommandLine.asksForHelp(arguments) || CommandLine.asksForVersion(arguments);
        if (told || namesCommand(arguments)) {
            if (!told) {
                HeadStart.begin(environment, arguments);
            }
            return withParts(new Given(), parts -> oneShot(parts, arguments));
        }
        Given standard;
        try {
            standard = Binder.bind(List.of(KEEP_GOING), arguments);
            standard.read();
        } catch (EvsException e) {
            return withParts(new Given(), parts -> parts.runner().fail(e, arguments));
        }
        if (environment.streams().inTerminal()) {
            return prompt(standard);
        }
        boolean keepGoing = "true".equals(standard.last(KEEP_GOING));
        return withParts(standard, parts -> batch(parts, keepGoing));
    }

    private interface Work {
        int run(Parts parts);
    }

    private int withParts(Given standard, Work work) {
        try (Parts parts = new Parts(environment, standard, listener)) {
            CommandRunner runner = parts.runner();
            environment.signals().listen(code -> signalled(code, runner));
            int code = work.run(parts);
            return code != 0 && signalled != 0 ? signalled : code;
        }
    }

    private static int oneShot(Parts parts, List<String> arguments) {
        OneShotRunner runner = parts.oneShot();
        runner.run(arguments.toArray(String[]::new));
        return runner.exitCode();
    }

    private int prompt(Given standard) {
        if ("true".equals(standard.last(GlobalParameters.YES))) {
            return withParts(standard, parts -> parts.runner().fail(yesAtPrompt(), List.of()));
        }
        try (Prompt prompt = new Prompt(environment)) {
            Application application = new Application(prompt.environment(), prompt::listener);
            return application.ended(application.withParts(standard, prompt::run));
        }
    }

    private int batch(Parts parts, boolean keepGoing) {
        BatchRunner runner =
                new BatchRunner(
                        parts.lines(Mode.BATCH, IdPrefixes.NONE),
                        environment.streams().in(),
                        keepGoing);
        try {
            runner.run(new String[0]);
        } catch (IOException e) {
            EvsException failure =
                    EvsException.of(
                            ErrorKind.CONFIG,
                            "Standard input cannot be read: " + e.getMessage(),
                            EvsException.Detail.NONE,
                            e);
            return parts.runner().fail(failure, List.of());
        }
        return ended(runner.exitCode());
    }

    /** How a row of commands ended whose last one came to its end in spite of a signal. */
    private int ended(int code) {
        return signalled == 0 ? code : signalled;
    }

    private static EvsException yesAtPrompt() {
        return EvsException.of(
                ErrorKind.USAGE,
                "--yes covers one command or one batch, never a prompt.",
                "Add --yes to the command itself.");
    }

    private void signalled(int code, CommandRunner runner) {
        signalled = code;
        runner.session().leave(); // no next command, at a prompt or with --keep-going either
        if (runner.busy()) {
            runner.cancel();
        } else {
            environment.signals().end(code);
        }
    }

    private static boolean namesCommand(List<String> arguments) {
        return !CommandLine.of(new CommandCatalog(), arguments).name().isEmpty();
    }
}
