package org.evsshell.commands.disk;

import org.evsshell.client.disk.Disk;
import org.evsshell.commands.change.WaitFor;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Outcome;
import org.evsshell.plugin.result.Result;

import java.util.List;

/** {@code disk wait}: waits until disks come to rest, or into one state. */
final class DiskWait implements ReadCommand {
    private static final Parameter<List<String>> DISKS =
            Parameter.arguments("DISK", "IDs or names of disks.", ValueSource.DISKS);
    private static final Parameter<String> STATUS =
            Parameter.text(
                            "status",
                            "STATUS",
                            "The state to wait for, or deleted; by default any that lasts.")
                    .from(DiskStatuses.SOURCE);

    private static final CommandSpec SPEC =
            CommandSpec.read(
                            "disk",
                            "wait",
                            "Waits until disks come to rest, or into one state.",
                            List.of(DISKS, STATUS))
                    .describedAs(
                            "A disk that ends in an error state fails the wait. --timeout says how"
                                    + " long to wait for each disk.")
                    .withExamples(
                            new Example("disk wait data-01", "Waits until a disk is ready."),
                            new Example(
                                    "disk wait data-01 --status available --timeout 5m",
                                    "Waits up to five minutes until a disk is free."));

    private static final WaitFor WAIT_FOR = new WaitFor(DiskStatuses.SETTLED, DiskStatuses.FAILED);

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        String status = invocation.find(STATUS).orElse(null);
        List<Outcome> waitedFor =
                WAIT_FOR.targets(
                        "disk",
                        invocation.get(DISKS),
                        status,
                        reference -> {
                            Disk disk = invocation.client().disks().resolve(reference);
                            return Outcome.done(DiskLayout.target(disk), disk.json());
                        });
        return DiskChanges.finish(invocation, waitedFor, WAIT_FOR.goal(status));
    }
}
