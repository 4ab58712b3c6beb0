package org.evsshell.commands.disk;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskActionCalls;
import org.evsshell.client.disk.DiskActions;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
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
import org.evsshell.rules.Action;
import org.evsshell.rules.Facts;
import org.evsshell.rules.RuleTable;
import org.evsshell.rules.facts.Labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code disk set}: marks disks as bootable or read-only, or takes the marks away. */
final class DiskSet implements ChangeCommand {
    private static final Parameter<List<String>> DISKS =
            Parameter.arguments("DISK", "IDs or names of disks.", ValueSource.DISKS);
    private static final Parameter<Boolean> BOOTABLE =
            Parameter.openFlag(
                    "bootable", "Servers may start from them; --no-bootable: they may not.");
    private static final Parameter<Boolean> READONLY =
            Parameter.openFlag(
                    "readonly", "Servers may only read them; --no-readonly: they may write again.");

    private static final CommandSpec SPEC =
            CommandSpec.change(
                            "disk",
                            "set",
                            "Marks disks as bootable or read-only.",
                            List.of(DISKS, BOOTABLE, READONLY))
                    .describedAs(
                            "The mark says what servers may do; a data disk with the bootable mark"
                                    + " still holds no system. Read-only is set on available disks"
                                    + " only. (The option --read-only is another: with it the shell"
                                    + " refuses every change.)")
                    .withExamples(
                            new Example(
                                    "disk set data-01 --readonly", "Protects a disk from writing."),
                            new Example(
                                    "disk set data-01 data-02 --no-bootable --no-readonly",
                                    "Takes both marks from two disks."))
                    .ruledBy(Action.DISK_SET);

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Plan plan(Invocation invocation) {
        Optional<Boolean> bootable = invocation.find(BOOTABLE);
        Optional<Boolean> readOnly = invocation.find(READONLY);
        if (bootable.isEmpty() && readOnly.isEmpty()) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "disk set was not told what to set.",
                    "Give --bootable, --readonly, or one of them with --no-.");
        }
        List<Disk> disks = DiskTargets.resolve(invocation, invocation.get(DISKS));
        Map<String, String> marks =
                readOnly.map(on -> Map.of("readonly", on ? "True" : "False")).orElse(Map.of());
        List<Step> steps = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (Disk disk : disks) {
            List<Call> calls = new ArrayList<>();
            readOnly.ifPresent(on -> calls.add(DiskActionCalls.setReadOnly(disk.id(), on)));
            bootable.ifPresent(on -> calls.add(DiskActionCalls.setBootable(disk.id(), on)));
            Facts facts = Facts.none().with(disk.facts()).with(new Labels(marks, Map.of()));
            steps.add(
                    new Step(
                            DiskLayout.target(disk),
                            calls,
                            RuleTable.broken(
                                    Action.DISK_SET, invocation.client().dialect(), facts)));
            changes.add(
                    new Change(
                            DiskLayout.target(disk),
                            () -> set(invocation, disk, bootable, readOnly)));
        }
        Plan plan =
                new Plan(
                        steps,
                        "Change the marks of " + DiskTargets.wording(disks) + "?",
                        () -> DiskChanges.send(invocation, changes, null));
        return DiskChanges.checked(plan, disks);
    }

    /** What a state can forbid comes first, so that a refusal leaves the disk as it was. */
    private static Outcome set(
            Invocation invocation,
            Disk disk,
            Optional<Boolean> bootable,
            Optional<Boolean> readOnly) {
        DiskActions actions = invocation.client().disks().actions();
        readOnly.ifPresent(on -> actions.setReadOnly(disk.id(), on));
        bootable.ifPresent(on -> actions.setBootable(disk.id(), on));
        Disk now = invocation.client().disks().show(disk.id());
        return Outcome.done(DiskLayout.target(now), now.json());
    }
}
