package org.evsshell.commands;

import org.evsshell.client.EvsClient;
import org.evsshell.client.cancel.CancelScope;
import org.evsshell.plugin.command.ChangeCommand;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.result.Result;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One built-in command with the words given to its parameters, ready to run. */
final class CommandRun implements Invocation {
    private final ShellCommand command;
    private final Map<String, List<String>> words = new HashMap<>();
    private final CancelScope scope = new CancelScope();
    private final EvsClient client;
    private FakeConsole console = new FakeConsole(false);
    private Duration timeout = Duration.ofMinutes(30);
    private String secret = "";
    private boolean dryRun;

    private CommandRun(ShellCommand command, SimulatedCloud cloud) {
        this.command = command;
        this.client = cloud.client(scope);
    }

    /** The command typed as {@code words} against a cloud. */
    static CommandRun of(String words, SimulatedCloud cloud) {
        for (ShellCommand command : new BuiltInPlugin().commands()) {
            if (command.spec().words().equals(words)) {
                return new CommandRun(command, cloud);
            }
        }
        throw new AssertionError("no command " + words);
    }

    /** With words for a parameter, by its name without dashes. */
    CommandRun with(String parameter, String... typed) {
        words.computeIfAbsent(parameter, name -> new ArrayList<>()).addAll(List.of(typed));
        return this;
    }

    CommandRun flag(String parameter) {
        return with(parameter, "true");
    }

    CommandRun dry() {
        dryRun = true;
        return this;
    }

    CommandRun atTerminal() {
        console = new FakeConsole(true);
        return this;
    }

    /** With what somebody types when asked for a secret. */
    CommandRun knowing(String newSecret) {
        secret = newSecret;
        return this;
    }

    CommandRun within(Duration newTimeout) {
        timeout = newTimeout;
        return this;
    }

    Plan plan() {
        return ((ChangeCommand) command).plan(this);
    }

    /** Runs it, or applies its plan unless the command itself refuses. */
    Result run() {
        if (command instanceof ReadCommand read) {
            return read.run(this);
        }
        Plan plan = plan();
        if (plan.refusal() != null) {
            throw plan.refusal();
        }
        return plan.work().get();
    }

    @Override
    public <T> T get(Parameter<T> parameter) {
        return find(parameter).orElseThrow();
    }

    @Override
    public <T> Optional<T> find(Parameter<T> parameter) {
        if (!command.spec().parameters().contains(parameter)) {
            throw new AssertionError(command.spec().words() + " does not declare " + parameter);
        }
        List<String> typed = words.get(parameter.name());
        if (typed == null && parameter.standard() != null) {
            typed = List.of(parameter.standard());
        }
        return Optional.ofNullable(typed).map(parameter.reader()::read);
    }

    @Override
    public EvsClient client() {
        return client;
    }

    @Override
    public boolean dryRun() {
        return dryRun;
    }

    @Override
    public CancelScope scope() {
        return scope;
    }

    @Override
    public FakeConsole console() {
        return console;
    }

    @Override
    public Duration timeout() {
        return timeout;
    }

    @Override
    public Optional<Integer> limit() {
        return Optional.empty();
    }

    @Override
    public String secret(@Nullable String file, String prompt) {
        return secret;
    }
}
