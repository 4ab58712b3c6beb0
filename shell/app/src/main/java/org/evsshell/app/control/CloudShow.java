package org.evsshell.app.control;

import org.evsshell.app.cloud.ChosenCloud;
import org.evsshell.app.cloud.CloudChooser;
import org.evsshell.app.cloud.CloudSummary;
import org.evsshell.app.run.ShellInvocation;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Result;

import java.util.List;

/** {@code cloud show}: the cloud in use, or another one. */
final class CloudShow implements ReadCommand {
    private static final Parameter<String> NAME =
            Parameter.argument("NAME", "A cloud; the one in use if left out.", ValueSource.CLOUDS)
                    .optional();

    private static final CommandSpec SPEC =
            CommandSpec.read("cloud", "show", "Shows a cloud as configured.", List.of(NAME))
                    .describedAs("Reads clouds.yaml; nothing is sent, no secret is shown.")
                    .withExamples(
                            new Example("cloud show", "The cloud in use."),
                            new Example("cloud show demo", "Another cloud."));

    private final CloudChooser chooser;

    CloudShow(CloudChooser chooser) {
        this.chooser = chooser;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        String name = invocation.find(NAME).orElse("");
        if (name.isEmpty()) {
            ChosenCloud chosen = ShellInvocation.of(invocation).cloud();
            CloudSummary summary = CloudSummary.of(chosen.cloud(), source(chosen));
            return new Result.Item(CloudLayout.CLOUDS, CloudLayout.json(summary));
        }
        for (CloudSummary summary : chooser.all()) {
            if (summary.name().equals(name)) {
                return new Result.Item(CloudLayout.CLOUDS, CloudLayout.json(summary));
            }
        }
        throw EvsException.of(
                ErrorKind.CONFIG, "There is no cloud '" + name + "'.", "See: cloud list");
    }

    private static String source(ChosenCloud chosen) {
        return chosen.demo() ? "built in" : "in use";
    }
}
