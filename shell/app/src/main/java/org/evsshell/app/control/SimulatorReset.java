package org.evsshell.app.control;

import org.evsshell.app.demo.DemoCloud;
import org.evsshell.app.environment.Environment;
import org.evsshell.app.line.GlobalParameters;
import org.evsshell.app.storage.Homes;
import org.evsshell.plugin.command.ChangeCommand;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.result.Result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code simulator reset}: the demo's world starts over. */
final class SimulatorReset implements ChangeCommand {
    private static final CommandSpec SPEC =
            CommandSpec.change(
                            "simulator",
                            "reset",
                            "Starts the demo's world over.",
                            List.of(GlobalParameters.STATE))
                    .describedAs("What was made in the demo is gone; no real cloud is touched.")
                    .withExamples(
                            new Example("simulator reset", "The demo as it was on the first day."));

    private final Environment environment;
    private final Homes homes;

    SimulatorReset(Environment environment, Homes homes) {
        this.environment = environment;
        this.homes = homes;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Plan plan(Invocation invocation) {
        Path folder = folder(invocation);
        return new Plan(
                List.of(),
                "",
                () -> {
                    reset(folder);
                    return new Result.Message("The demo's world in " + folder + " starts over.");
                });
    }

    private Path folder(Invocation invocation) {
        String state = invocation.find(GlobalParameters.STATE).orElse("");
        return state.isEmpty()
                ? DemoCloud.folder(homes.state())
                : environment.folder().resolve(state);
    }

    private void reset(Path folder) {
        try {
            DemoCloud.reset(folder, environment.clock());
        } catch (IOException e) {
            throw DemoCloud.unusable(folder, e);
        }
    }
}
