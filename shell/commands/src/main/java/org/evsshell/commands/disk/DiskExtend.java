package org.evsshell.commands.disk;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskApi;
import org.evsshell.client.disk.DiskCalls;
import org.evsshell.client.disk.DiskGoals;
import org.evsshell.commands.change.Change;
import org.evsshell.commands.change.QuotaRoom;
import org.evsshell.plugin.command.ChangeCommand;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.command.Reader;
import org.evsshell.plugin.command.Step;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Outcome;
import org.evsshell.rules.Action;
import org.evsshell.rules.Facts;
import org.evsshell.rules.RuleTable;

import java.util.List;

/** {@code disk extend}: makes disks larger. */
final class DiskExtend implements ChangeCommand {
    private static final Parameter<List<String>> DISKS =
            Parameter.arguments("DISK", "IDs or names of disks.", ValueSource.DISKS);
    private static final Parameter<Integer> SIZE =
            Parameter.option(
                            "size",
                            "GB",
                            "The new size; above the present one.",
                            Reader.integer(1, Integer.MAX_VALUE))
                    .mandatory();
    private static final Parameter<Boolean> WAIT =
            Parameter.flag("wait", "Wait until the disks have grown.");

    private static final CommandSpec SPEC =
            CommandSpec.change("disk", "extend", "Makes disks larger.", List.of(DISKS, SIZE, WAIT))
                    .describedAs(
                            "The file system on the disk is not touched: grow it in the server"
                                    + " afterwards. A disk never becomes smaller again.")
                    .withExamples(
                            new Example(
                                    "disk extend data-01 --size 500 --wait",
                                    "Grows a disk to 500 GB and waits for it."),
                            new Example(
                                    "disk extend data-01 --size 500 --dry-run",
                                    "Shows what would be sent, and whether a rule forbids it."))
                    .ruledBy(Action.DISK_EXTEND);

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Plan plan(Invocation invocation) {
        int size = invocation.get(SIZE);
        List<Disk> disks = DiskTargets.resolve(invocation, invocation.get(DISKS));
        QuotaRoom room = QuotaRoom.of(invocation);
        List<Step> steps = disks.stream().map(disk -> step(invocation, disk, size, room)).toList();
        DiskApi api = invocation.client().disks();
        List<Change> changes =
                disks.stream()
                        .map(
                                disk ->
                                        new Change(
                                                DiskLayout.target(disk),
                                                () -> extend(api, disk, size)))
                        .toList();
        String question = "Extend " + DiskTargets.wording(disks) + " to " + size + " GB?";
        Plan plan =
                new Plan(
                        steps,
                        question,
                        () ->
                                DiskChanges.send(
                                        invocation,
                                        changes,
                                        invocation.get(WAIT) ? DiskGoals.EXTENDED : null));
        return DiskChanges.checked(plan, disks);
    }

    private static Step step(Invocation invocation, Disk disk, int size, QuotaRoom room) {
        Facts facts = room.added(Facts.none().with(disk.facts()).withNewSize(size), disk.type());
        Integer before = disk.size();
        room.take("gigabytes", before == null ? null : size - before, disk.type());
        return new Step(
                DiskLayout.target(disk),
                List.of(DiskCalls.extend(disk.id(), size)),
                RuleTable.broken(Action.DISK_EXTEND, invocation.client().dialect(), facts));
    }

    private static Outcome extend(DiskApi api, Disk disk, int size) {
        api.extend(disk.id(), size);
        return Outcome.done(DiskLayout.target(disk), api.show(disk.id()).json());
    }
}
