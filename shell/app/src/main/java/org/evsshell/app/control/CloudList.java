package org.evsshell.app.control;

import org.evsshell.app.cloud.CloudChooser;
import org.evsshell.app.cloud.CloudSummary;
import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.result.Result;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/** {@code cloud list}: what {@code --cloud} takes. */
final class CloudList implements ReadCommand {
    private static final Parameter<Boolean> PROJECTS =
            Parameter.flag("projects", "List the projects of the cloud in use instead.");

    private static final CommandSpec SPEC =
            CommandSpec.listing(
                            "cloud",
                            "list",
                            "Lists the clouds there are to choose.",
                            List.of(PROJECTS))
                    .describedAs(
                            "Reads clouds.yaml; nothing is sent, no secret is shown. With"
                                    + " --projects it signs in to the cloud in use, which need not"
                                    + " name a project, and lists those --project takes there.")
                    .withExamples(
                            new Example("cloud list", "Every cloud, the demo included."),
                            new Example("cloud list --projects", "What --project takes here."));

    private final CloudChooser chooser;

    CloudList(CloudChooser chooser) {
        this.chooser = chooser;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        if (invocation.get(PROJECTS)) {
            return new Result.Rows(
                    CloudLayout.PROJECTS, RowStream.of(invocation.client().identity().projects()));
        }
        List<ObjectNode> rows = new ArrayList<>();
        for (CloudSummary summary : chooser.all()) {
            rows.add(CloudLayout.json(summary));
        }
        return new Result.Rows(CloudLayout.CLOUDS, RowStream.of(rows));
    }
}
