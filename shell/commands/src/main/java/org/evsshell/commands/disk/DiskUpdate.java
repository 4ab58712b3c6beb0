package org.evsshell.commands.disk;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskCalls;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.commands.change.Change;
import org.evsshell.plugin.command.ChangeCommand;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.command.Step;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Outcome;
import org.evsshell.plugin.result.Target;
import org.evsshell.rules.Action;
import org.evsshell.rules.Facts;
import org.evsshell.rules.RuleTable;

import java.util.List;

/** {@code disk update}: renames a disk or describes it anew. */
final class DiskUpdate implements ChangeCommand {
    private static final Parameter<String> DISK =
            Parameter.argument("DISK", "ID or name of a disk.", ValueSource.DISKS);
    private static final Parameter<String> NAME = Parameter.text("name", "NAME", "The new name.");
    private static final Parameter<String> DESCRIPTION =
            Parameter.text("description", "TEXT", "The new description; '' takes it away.");

    private static final CommandSpec SPEC =
            CommandSpec.change(
                            "disk",
                            "update",
                            "Renames a disk or describes it anew.",
                            List.of(DISK, NAME, DESCRIPTION))
                    .withExamples(
                            new Example(
                                    "disk update scratch --name scratch-old",
                                    "Gives a disk another name."),
                            new Example(
                                    "disk update data-01 --description 'kept until May'",
                                    "Describes a disk."))
                    .ruledBy(Action.DISK_UPDATE);

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Plan plan(Invocation invocation) {
        org.evsshell.client.disk.DiskUpdate update =
                new org.evsshell.client.disk.DiskUpdate(
                        invocation.find(NAME).orElse(null),
                        invocation.find(DESCRIPTION).orElse(null));
        if (update.name() == null && update.description() == null) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "disk update was not told what to change.",
                    "Give --name, --description or both.");
        }
        Disk disk = invocation.client().disks().resolve(invocation.get(DISK));
        Target target = DiskLayout.target(disk);
        Facts facts =
                Facts.none()
                        .withDisk(disk.status(), disk.size(), disk.multiattach())
                        .withTexts(update.name(), update.description());
        Step step =
                new Step(
                        target,
                        List.of(DiskCalls.update(disk.id(), update)),
                        RuleTable.broken(Action.DISK_UPDATE, invocation.client().dialect(), facts));
        Change change = new Change(target, () -> update(invocation, disk, update));
        Plan plan =
                new Plan(
                        List.of(step),
                        "Update " + DiskTargets.wording(List.of(disk)) + "?",
                        () -> DiskChanges.send(invocation, List.of(change), null));
        return DiskChanges.checked(plan, List.of(disk));
    }

    private static Outcome update(
            Invocation invocation, Disk disk, org.evsshell.client.disk.DiskUpdate update) {
        Disk updated = invocation.client().disks().update(disk.id(), update);
        return Outcome.done(DiskLayout.target(updated), updated.json());
    }
}
