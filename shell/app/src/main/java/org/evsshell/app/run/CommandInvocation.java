package org.evsshell.app.run;

import org.evsshell.app.cloud.ChosenCloud;
import org.evsshell.app.line.Bound;
import org.evsshell.app.line.GlobalOptions;
import org.evsshell.client.EvsClient;
import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.operation.CallContext;
import org.evsshell.client.operation.ChangeLimits;
import org.evsshell.client.wait.WaitOptions;
import org.evsshell.plugin.command.Console;
import org.evsshell.plugin.command.Parameter;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;

/** One run of a command; connects when the command first asks for the service. */
final class CommandInvocation implements ShellInvocation {
    /** What the surroundings of a run give it. */
    record Surroundings(
            CloudSession session,
            Mode mode,
            Output output,
            Running running,
            ErrorConsole console,
            Secrets secrets,
            boolean reads) {}

    private final Bound bound;
    private final GlobalOptions options;
    private final Surroundings surroundings;
    private final ChangeLimits limits;
    private @Nullable EvsClient client;

    CommandInvocation(
            Bound bound, GlobalOptions options, Surroundings surroundings, ChangeLimits limits) {
        this.bound = bound;
        this.options = options;
        this.surroundings = surroundings;
        this.limits = limits;
    }

    @Override
    public <T> T get(Parameter<T> parameter) {
        return find(parameter)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        parameter.name() + " is neither mandatory nor standard"));
    }

    @Override
    public <T> Optional<T> find(Parameter<T> parameter) {
        return bound.find(parameter);
    }

    @Override
    public boolean dryRun() {
        return options.limits().dryRun();
    }

    @Override
    public synchronized EvsClient client() {
        EvsClient connected = client;
        if (connected == null) {
            announce(surroundings.session().cloud(options));
            connected =
                    surroundings
                            .session()
                            .client(options)
                            .in(new CallContext(surroundings.running().scope(), limits, false));
            client = connected;
        }
        return connected;
    }

    private void announce(ChosenCloud chosen) {
        if (!surroundings.session().isFirstUse(chosen)) {
            return;
        }
        chosen.warnings().forEach(console()::warn);
        if (chosen.fallback()) {
            String text =
                    "No cloud is configured: working on 'demo', the embedded simulator."
                            + " See: help cloud";
            if (surroundings.reads()) {
                console().note(text);
            } else {
                surroundings.console().say(text);
            }
        }
    }

    @Override
    public CancelScope scope() {
        return surroundings.running().scope();
    }

    @Override
    public Console console() {
        return surroundings.console();
    }

    @Override
    public Duration timeout() {
        Duration given = options.timeout();
        return given == null ? WaitOptions.DEFAULT_TIMEOUT : given;
    }

    /** With a sort every row is needed before the first can be left out. */
    @Override
    public Optional<Integer> limit() {
        GlobalOptions.Format format = options.format();
        return format.sort() == null ? Optional.ofNullable(format.limit()) : Optional.empty();
    }

    @Override
    public Output output() {
        return surroundings.output();
    }

    @Override
    public void printError(String text) {
        surroundings.console().print(text);
    }

    @Override
    public Mode mode() {
        return surroundings.mode();
    }

    @Override
    public Session session() {
        return surroundings.session();
    }

    @Override
    public ChosenCloud cloud() {
        return surroundings.session().cloud(options);
    }

    @Override
    public void endsSlowly() {
        surroundings.running().endsSlowly();
    }

    @Override
    public String secret(@Nullable String file, String prompt) {
        return surroundings.secrets().read(file, prompt);
    }
}
