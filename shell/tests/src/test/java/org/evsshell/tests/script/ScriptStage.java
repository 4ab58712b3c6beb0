package org.evsshell.tests.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.app.render.Renderers;
import org.evsshell.client.ClientSettings;
import org.evsshell.client.EvsClient;
import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.operation.CallContext;
import org.evsshell.commands.BuiltInPlugin;
import org.evsshell.plugin.command.Console;
import org.evsshell.plugin.render.Screen;
import org.evsshell.plugin.result.Result;
import org.evsshell.script.ScriptExit;
import org.evsshell.script.ScriptHost;
import org.evsshell.script.ScriptInvocation;
import org.evsshell.script.ScriptOutput;
import org.evsshell.script.ScriptSettings;
import org.evsshell.simulator.Simulator;
import org.evsshell.simulator.api.Behaviour;
import org.evsshell.simulator.api.Endpoints;
import org.evsshell.simulator.fault.Faults;
import org.evsshell.simulator.world.World;
import org.evsshell.simulator.world.WorldInvariants;
import org.evsshell.tests.contract.InProcessTransport;
import org.evsshell.tests.contract.MovingClock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Runs script files against a simulated world, on a clock of its own. */
final class ScriptStage implements Console, ScriptOutput {
    private final StringBuilder screen = new StringBuilder();
    private final Simulator simulator;
    private final EvsClient client;

    ScriptStage(World world, Faults faults, MovingClock clock, long seed) {
        Endpoints endpoints = Endpoints.below("http://simulator.internal");
        Behaviour behaviour = new Behaviour(1000, Duration.ofSeconds(2), endpoints);
        this.simulator = new Simulator(world, behaviour, faults, clock);
        Cloud cloud =
                new Cloud(
                        "stage",
                        endpoints.identity(),
                        new Credentials.Password("demo", null, "Default", null, () -> "demo"),
                        new Cloud.Project(null, "demo", "Default", null),
                        null,
                        Cloud.Endpoints.STANDARD,
                        null,
                        Cloud.Tls.STANDARD,
                        false);
        this.client =
                EvsClient.connect(
                        ClientSettings.of(
                                        cloud,
                                        new InProcessTransport(simulator),
                                        clock,
                                        new Random(seed))
                                .withSleeper(clock));
    }

    /** Everything a script shows and gives, and its exit code where that is not 0. */
    String run(Path file, String... arguments) {
        CancelScope scope = new CancelScope();
        ScriptHost host =
                new ScriptHost(
                        new ScriptSettings(
                                "1.0",
                                List.of(),
                                BuiltInPlugin.layouts(),
                                (rows, columns) -> drawn(rows)));
        try {
            Result result = host.run(file, List.of(arguments), invocation(scope));
            screen.append(drawn(result));
        } catch (ScriptExit e) {
            screen.append("exit code ").append(e.code()).append('\n');
        }
        assertThat(simulator.<List<String>>inspect(WorldInvariants::broken)).isEmpty();
        return screen.toString();
    }

    Simulator simulator() {
        return simulator;
    }

    EvsClient client() {
        return client.in(CallContext.foreground(new CancelScope()));
    }

    private ScriptInvocation invocation(CancelScope scope) {
        return new ScriptInvocation(
                () -> client.in(CallContext.foreground(scope)),
                scope,
                this,
                this,
                Duration.ofMinutes(30));
    }

    private static String drawn(Result result) {
        StringBuilder text = new StringBuilder();
        Screen wide = new Screen(text, false, 200, false, null, List.of());
        try {
            Renderers.builtIn().byName("table").render(result, wide);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Override
    public void standard(String text) {
        screen.append(text);
    }

    @Override
    public void error(String text) {
        screen.append("! ").append(text);
    }

    @Override
    public void note(String text) {}

    @Override
    public void warn(String text) {
        screen.append("! ").append(text).append('\n');
    }

    @Override
    public void progress(String text) {}

    @Override
    public boolean canAsk() {
        return false;
    }

    @Override
    public boolean ask(String question) {
        throw new AssertionError(question);
    }
}
