package org.evsshell.commands.job;

import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Result;

import java.util.List;

/** {@code job show}: what the service says about one of its jobs. */
final class JobShow implements ReadCommand {
    private static final Parameter<String> JOB =
            Parameter.argument("JOB", "The job's ID.", new ValueSource.Known("job"));

    private static final CommandSpec SPEC =
            CommandSpec.read("job", "show", "Shows a job of the service.", List.of(JOB))
                    .describedAs(
                            "Only EVS has jobs: it makes one when several disks are created at"
                                    + " once, or disks with tags.")
                    .withExamples(
                            new Example(
                                    "job show 70a599e0-31e7-49b7-b260-868f441e862b",
                                    "How far a job is, and what it works on."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        return new Result.Item(
                JobLayout.JOBS, invocation.client().jobs().show(invocation.get(JOB)).json());
    }
}
