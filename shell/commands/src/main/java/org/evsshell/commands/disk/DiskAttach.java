package org.evsshell.commands.disk;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.server.Attach;
import org.evsshell.client.server.Server;
import org.evsshell.client.server.ServerCalls;
import org.evsshell.commands.change.Change;
import org.evsshell.commands.change.Wording;
import org.evsshell.plugin.command.ChangeCommand;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.command.Step;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Outcome;
import org.evsshell.rules.Action;

import java.util.ArrayList;
import java.util.List;

/** {@code disk attach}: gives a server disks. */
final class DiskAttach implements ChangeCommand {
    private static final Parameter<List<String>> DISKS =
            Parameter.arguments("DISK", "IDs or names of disks.", ValueSource.DISKS);
    private static final Parameter<String> SERVER =
            Parameter.text("server", "SERVER", "ID or name of the server.")
                    .mandatory()
                    .from(ValueSource.SERVERS);
    private static final Parameter<String> DEVICE =
            Parameter.text(
                    "device",
                    "DEVICE",
                    "What the server shall call the disk, such as /dev/vdb; the next free name"
                            + " without it.");
    private static final Parameter<Boolean> WAIT =
            Parameter.flag("wait", "Wait until the server has the disks.");

    private static final CommandSpec SPEC =
            CommandSpec.change(
                            "disk",
                            "attach",
                            "Attaches disks to a server.",
                            List.of(DISKS, SERVER, DEVICE, WAIT))
                    .describedAs(
                            "Disk and server must be in one availability zone. A disk belongs to"
                                    + " one server at a time unless it is shared. Mounting it is"
                                    + " up to the server.")
                    .withExamples(
                            new Example(
                                    "disk attach data-01 --server web-01 --wait",
                                    "Attaches a disk and waits until the server has it."),
                            new Example(
                                    "disk attach data-01 data-02 --server web-01 --dry-run",
                                    "Shows what would be sent, and whether a rule forbids it."))
                    .ruledBy(Action.DISK_ATTACH);

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Plan plan(Invocation invocation) {
        List<Disk> disks = DiskTargets.resolve(invocation, invocation.get(DISKS));
        String device = invocation.find(DEVICE).orElse(null);
        if (device != null && disks.size() > 1) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "--device names one disk, and " + disks.size() + " are given.",
                    "Leave it out, or attach them one by one.");
        }
        if (device != null && !device.startsWith("/dev/")) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "--device '" + device + "' does not start with /dev/.",
                    "Write it as /dev/vdb, or leave it out for the next free name.");
        }
        Server server = invocation.client().servers().resolve(invocation.get(SERVER));
        ServerBonds bonds = new ServerBonds(invocation);
        List<Step> steps = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (Disk disk : disks) {
            Attach attach = new Attach(disk.id(), server.id(), device);
            Step step =
                    bonds.step(
                            Action.DISK_ATTACH,
                            disk,
                            server,
                            ServerCalls.attach(invocation.client().dialect(), attach));
            steps.add(step);
            changes.add(new Change(step.target(), () -> attach(bonds, disk, attach)));
        }
        String question =
                "Attach "
                        + DiskTargets.wording(disks)
                        + " to "
                        + Wording.of(ServerBonds.target(server))
                        + "?";
        Plan plan = new Plan(steps, question, () -> bonds.send(changes, invocation.get(WAIT)));
        return bonds.checked(plan);
    }

    private static Outcome attach(ServerBonds bonds, Disk disk, Attach attach) {
        return bonds.begun(disk, servers -> servers.attach(attach));
    }
}
