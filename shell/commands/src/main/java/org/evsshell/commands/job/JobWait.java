package org.evsshell.commands.job;

import org.evsshell.client.wait.WaitOptions;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Result;

import java.util.List;

/** {@code job wait}: waits until a job of the service has ended. */
final class JobWait implements ReadCommand {
    private static final Parameter<String> JOB =
            Parameter.argument("JOB", "The job's ID.", new ValueSource.Known("job"));

    private static final CommandSpec SPEC =
            CommandSpec.read("job", "wait", "Waits until a job has ended.", List.of(JOB))
                    .describedAs("A job that fails fails the wait, with the service's reason.")
                    .withExamples(
                            new Example(
                                    "job wait 70a599e0-31e7-49b7-b260-868f441e862b --timeout 10m",
                                    "Waits up to ten minutes for a job."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        String job = invocation.get(JOB);
        WaitOptions options =
                new WaitOptions(
                        invocation.timeout(),
                        (id, status, done, total) ->
                                invocation.console().progress("job " + id + ": " + status));
        return new Result.Item(
                JobLayout.JOBS, invocation.client().jobs().await(job, options).json());
    }
}
