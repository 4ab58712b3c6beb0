package org.evsshell.commands.disk;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.server.Detach;
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
import org.evsshell.rules.Action;
import org.evsshell.rules.Advice;
import org.evsshell.rules.Dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code disk detach}: takes disks off their servers. Asks first: what a running server has not
 * written yet is lost.
 */
final class DiskDetach implements ChangeCommand {
    private static final Parameter<List<String>> DISKS =
            Parameter.arguments("DISK", "IDs or names of disks.", ValueSource.DISKS);
    private static final Parameter<String> SERVER =
            Parameter.text(
                            "server",
                            "SERVER",
                            "ID or name of the server; may be left out for disks that are attached"
                                    + " to one only.")
                    .from(ValueSource.SERVERS);
    private static final Parameter<Boolean> FORCE =
            Parameter.flag(
                    "force", "Take a data disk off even if the server does not give it up (EVS).");
    private static final Parameter<Boolean> WAIT =
            Parameter.flag("wait", "Wait until the disks are off.");

    private static final CommandSpec SPEC =
            CommandSpec.destructive(
                            "disk",
                            "detach",
                            "Detaches disks from their servers.",
                            List.of(DISKS, SERVER, FORCE, WAIT))
                    .describedAs(
                            "Unmount the disk in the server first: what is not written yet is lost."
                                    + " The disk a server starts from comes off only while the"
                                    + " server is stopped.")
                    .withExamples(
                            new Example(
                                    "disk detach web-assets --wait",
                                    "Detaches a disk, after asking, and waits until it is off."),
                            new Example(
                                    "disk detach cluster-quorum --server cluster-02 --yes",
                                    "Takes a shared disk off one of its servers, unasked."))
                    .ruledBy(Action.DISK_DETACH);

    /** A disk and the server it comes off. */
    private record Leaving(Disk disk, Server server) {
        String wording() {
            return Wording.named(DiskLayout.target(disk))
                    + " from "
                    + Wording.of(ServerBonds.target(server))
                    + ", which is "
                    + server.status();
        }
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Plan plan(Invocation invocation) {
        Dialect dialect = invocation.client().dialect();
        boolean force = invocation.get(FORCE);
        ServerBonds bonds = new ServerBonds(invocation);
        List<Leaving> all = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (Leaving leaving : leaving(invocation)) {
            Detach detach = new Detach(leaving.disk().id(), leaving.server().id(), force);
            Step step =
                    bonds.step(
                            Action.DISK_DETACH,
                            leaving.disk(),
                            leaving.server(),
                            ServerCalls.detach(dialect, detach));
            all.add(leaving);
            steps.add(step);
            changes.add(
                    new Change(
                            step.target(),
                            () -> bonds.begun(leaving.disk(), servers -> servers.detach(detach))));
        }
        return bonds.checked(
                new Plan(steps, question(all), () -> bonds.send(changes, invocation.get(WAIT))));
    }

    private static List<Leaving> leaving(Invocation invocation) {
        List<Disk> disks = DiskTargets.resolve(invocation, invocation.get(DISKS));
        Server named =
                invocation.find(SERVER).map(invocation.client().servers()::resolve).orElse(null);
        Map<String, Server> known = new HashMap<>();
        List<Leaving> all = new ArrayList<>();
        for (Disk disk : disks) {
            Server server = named;
            if (server == null) {
                String id = onlyServer(disk);
                server = known.computeIfAbsent(id, invocation.client().servers()::show);
            }
            all.add(new Leaving(disk, server));
        }
        return all;
    }

    private static String onlyServer(Disk disk) {
        List<String> servers = disk.servers();
        String name = Wording.of(DiskLayout.target(disk));
        if (servers.isEmpty()) {
            throw EvsException.of(
                    ErrorKind.WRONG_STATE,
                    "Nothing was sent: "
                            + name
                            + " is "
                            + disk.status()
                            + " and attached to no server.",
                    "disk show " + disk.id());
        }
        if (servers.size() > 1) {
            throw EvsException.of(
                    ErrorKind.AMBIGUOUS,
                    "Nothing was sent: "
                            + name
                            + " is attached to "
                            + servers.size()
                            + " servers: "
                            + String.join(", ", servers),
                    "Say which: disk detach "
                            + Advice.typed(disk.name(), disk.id())
                            + " --server "
                            + servers.getLast());
        }
        return servers.getFirst();
    }

    private static String question(List<Leaving> all) {
        String what =
                all.size() == 1
                        ? "disk " + all.getFirst().wording()
                        : all.size()
                                + " disks: "
                                + String.join("; ", all.stream().map(Leaving::wording).toList());
        return "Detach " + what + "? What a running server has not written yet is lost.";
    }
}
