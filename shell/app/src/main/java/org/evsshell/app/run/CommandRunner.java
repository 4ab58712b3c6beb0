package org.evsshell.app.run;

import org.evsshell.app.environment.Environment;
import org.evsshell.app.help.HelpPage;
import org.evsshell.app.help.Version;
import org.evsshell.app.line.Binder;
import org.evsshell.app.line.Bound;
import org.evsshell.app.line.CommandLine;
import org.evsshell.app.line.Given;
import org.evsshell.app.line.GlobalOptions;
import org.evsshell.app.line.GlobalParameters;
import org.evsshell.app.render.ErrorPrinter;
import org.evsshell.app.render.Renderers;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.ChangeLimits;
import org.evsshell.plugin.command.ChangeCommand;
import org.evsshell.plugin.command.Console;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.result.Result;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * Runs one command after the other: binds its words, asks, applies, prints, and gives the exit
 * code. The edge of the shell: what fails anywhere below ends here. {@link #cancel()} may be called
 * from any thread.
 */
public final class CommandRunner {
    private final Environment environment;
    private final ErrorStream err;
    private final Renderers renderers;
    private final CloudSession session;
    private final Given standard;
    private final Colours colours;
    private volatile @Nullable Running running;

    /** A runner whose commands get {@code standard} options unless their words say otherwise. */
    public CommandRunner(
            Environment environment,
            ErrorStream err,
            Renderers renderers,
            CloudSession session,
            Given standard) {
        this.environment = environment;
        this.err = err;
        this.renderers = renderers;
        this.session = session;
        this.standard = standard;
        this.colours = new Colours(environment);
    }

    /** What is kept between commands. */
    public CloudSession session() {
        return session;
    }

    /** Runs a command with its arguments and gives its exit code. */
    public int run(ShellCommand command, List<String> arguments, RunSettings settings) {
        Running run = new Running();
        running = run;
        try {
            return run.run(
                    () -> guarded(command, arguments, settings, run),
                    () -> fail(Defects.cut(command.spec().words()), arguments));
        } finally {
            running = null;
            err.progress("");
        }
    }

    /** Ends the running command; the second call cuts it. Does nothing between commands. */
    public void cancel() {
        Running run = running;
        if (run != null) {
            run.cancel();
        }
    }

    /** Whether a command is at work. */
    public boolean busy() {
        return running != null;
    }

    /** Prints a failure as the words ask for it and gives its exit code. */
    public int fail(EvsException failure, List<String> words) {
        print(failure, JsonErrors.wanted(words) || JsonErrors.wanted(standard));
        return failure.kind().exitCode();
    }

    private void print(EvsException failure, boolean json) {
        boolean colour = colours.wanted("auto", environment.streams().errTerminal());
        err.progress("");
        new ErrorPrinter(err, json, colour).print(failure);
    }

    /** Prints text that is no command's result. */
    public int print(String text, RunSettings settings) {
        try {
            new Output(settings.out(), settings.terminal()).print(text);
            return 0;
        } catch (ClosedOutputException e) {
            return e.loss().map(loss -> fail(loss, List.of())).orElse(0);
        }
    }

    private int guarded(
            ShellCommand command, List<String> arguments, RunSettings settings, Running run) {
        try {
            return bindAndRun(command, arguments, settings, run);
        } catch (EvsException e) {
            return fail(hinted(e, command), arguments);
        } catch (ClosedOutputException e) {
            if (run.scope().isCancelled()) {
                return fail(interrupted(), arguments);
            }
            return e.loss().map(loss -> fail(loss, arguments)).orElse(0);
        } catch (ExitException e) {
            return e.code();
        } catch (RuntimeException | Error e) {
            return fail(Defects.asFailure(command.spec().words(), e), arguments);
        }
    }

    private static EvsException interrupted() {
        return EvsException.of(ErrorKind.INTERRUPTED, "Interrupted.");
    }

    /** Where nobody knows better, the command's own page is what to read about a wrong request. */
    private static EvsException hinted(EvsException failure, ShellCommand command) {
        return failure.kind() == ErrorKind.BAD_REQUEST
                        && failure.hint().isEmpty()
                        && command instanceof ChangeCommand
                ? failure.withHint("See: help " + command.spec().words())
                : failure;
    }

    private int bindAndRun(
            ShellCommand command, List<String> arguments, RunSettings settings, Running run) {
        Output output = new Output(settings.out(), settings.terminal());
        if (CommandLine.asksForHelp(arguments)) {
            output.print(HelpPage.of(command));
            return 0;
        }
        if (CommandLine.asksForVersion(arguments)) {
            output.print(Version.LINE + "\n");
            return 0;
        }
        Given given = Binder.bind(command, arguments);
        Binder.requireAll(command, given);
        if (given.wantsInput()) {
            refuseInput(settings.mode());
            List<String> ids = IdInput.read(environment.streams().in());
            if (ids.isEmpty()) {
                err.line("Standard input names nothing: nothing to do.");
                return 0;
            }
            given = given.withInput(ids);
        }
        if (command instanceof ReadCommand) {
            given =
                    given.withResources(
                            (noun, word) -> settings.prefixes().fullId(noun, word).orElse(word));
        }
        Bound bound = given.over(standard()).read();
        try {
            return run(command, bound, output, settings.mode(), run);
        } catch (EvsException e) {
            EvsException told = PrefixHint.on(e, command, given, settings.prefixes());
            throw CloudHint.on(told, settings.mode(), given);
        }
    }

    /** What lines get that do not say otherwise: {@code cloud use} goes before the first cloud. */
    private Given standard() {
        String used = session.used();
        return used == null ? standard : standard.with(GlobalParameters.CLOUD, used);
    }

    private int run(ShellCommand command, Bound bound, Output output, Mode mode, Running run) {
        GlobalOptions options = GlobalOptions.of(bound);
        Printing printing = Printing.of(options.format(), renderers, output, colours);
        boolean steady = !environment.streams().errTerminal() || colours.dumb();
        // Nothing is asked in a dry run, so a plan must not count on an answer.
        boolean unasked = options.limits().yes() || options.limits().dryRun();
        Questions questions = new Questions(environment.terminal(), run.scope(), unasked);
        ErrorConsole console =
                new ErrorConsole(err, questions, options.quiet(), !steady && !options.quiet());
        CommandInvocation invocation =
                new CommandInvocation(
                        bound,
                        options,
                        new CommandInvocation.Surroundings(
                                session,
                                mode,
                                output,
                                run,
                                console,
                                new Secrets(environment, mode, questions),
                                command instanceof ReadCommand),
                        limits(command, options, console, run));
        // Not a switch over types: linking one costs every start 5 ms that no cache takes away.
        if (command instanceof ChangeCommand change) {
            return change(change, invocation, options, printing);
        }
        return print(((ReadCommand) command).run(invocation), printing);
    }

    private int change(
            ChangeCommand command,
            CommandInvocation invocation,
            GlobalOptions options,
            Printing printing) {
        Plan plan = command.plan(invocation);
        if (options.limits().dryRun()) {
            print(DryRun.show(plan, () -> invocation.client().cloud().form()), printing);
            DryRun.warnings(plan).forEach(invocation.console()::warn);
            return DryRun.exitCode(plan);
        }
        Consent consent = new Consent(command.spec(), options.limits(), invocation.console());
        consent.check(plan, production(options));
        invocation.scope().check();
        return printChanged(plan.work().get(), printing, invocation.console());
    }

    /**
     * What was changed is told even if its columns were misspelt: an ID or a key may not be had
     * again.
     */
    private int printChanged(Result result, Printing printing, Console console) {
        try {
            return print(result, printing);
        } catch (EvsException e) {
            if (e.kind() != ErrorKind.USAGE) {
                throw e;
            }
            console.warn("It is done, but not shown as asked for. " + e.message());
            return print(result, printing.withAllColumns());
        }
    }

    /** A change is done whether or not anybody reads of it: its failures are told all the same. */
    private int print(Result result, Printing printing) {
        // On a terminal it would stand in front of the result's first line.
        err.progress("");
        Optional<EvsException> loss = Optional.empty();
        try {
            printing.print(result);
        } catch (ClosedOutputException e) {
            if (!(result instanceof Result.Outcomes)) {
                throw e;
            }
            loss = e.loss();
        }
        List<EvsException> failures = ExitCodes.failures(result);
        for (EvsException failure : printing.json() ? failures : SharedHints.in(failures)) {
            print(failure, printing.json());
        }
        if (loss.isPresent()) {
            throw loss.get();
        }
        return ExitCodes.of(result);
    }

    private ChangeLimits limits(
            ShellCommand command, GlobalOptions options, ErrorConsole console, Running run) {
        GlobalOptions.Limits limits = options.limits();
        Runnable consent =
                command instanceof ReadCommand
                        ? new ScriptConsent(() -> production(options), console)
                        : () -> {};
        return new ChangeLimits(
                limits.readOnly(),
                limits.maxChanges(),
                () -> {
                    consent.run();
                    run.endsSlowly();
                });
    }

    private String production(GlobalOptions options) {
        Cloud cloud = session.cloud(options).cloud();
        return cloud.production() ? cloud.name() : "";
    }

    private static void refuseInput(Mode mode) {
        if (mode != Mode.ONE_SHOT) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "'-' reads IDs from standard input, which only works in one command of the"
                            + " system's shell.",
                    "Leave the shell: evs disk list -o ids | evs snapshot create -");
        }
    }
}
