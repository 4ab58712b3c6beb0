package org.evsshell.commands.disk;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskCalls;
import org.evsshell.client.disk.DiskGoals;
import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.client.snapshot.SnapshotFilter;
import org.evsshell.commands.change.Change;
import org.evsshell.commands.change.Refusal;
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
import org.evsshell.plugin.result.Target;
import org.evsshell.rules.Action;
import org.evsshell.rules.Facts;
import org.evsshell.rules.Rule;
import org.evsshell.rules.RuleTable;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code disk delete}: deletes disks for good. Snapshots go along only if somebody said so: by
 * {@code --with-snapshots}, or by answering the question that names them.
 */
final class DiskDelete implements ChangeCommand {
    private static final String SNAPSHOTS_RULE = "disk-delete-snapshots";

    private static final Parameter<List<String>> DISKS =
            Parameter.arguments("DISK", "IDs or names of disks.", ValueSource.DISKS);
    private static final Parameter<Boolean> WITH_SNAPSHOTS =
            Parameter.flag("with-snapshots", "Delete the disks' snapshots too.");
    private static final Parameter<Boolean> WAIT =
            Parameter.flag("wait", "Wait until the disks are gone.");

    private static final CommandSpec SPEC =
            CommandSpec.destructive(
                            "disk",
                            "delete",
                            "Deletes disks for good.",
                            List.of(DISKS, WITH_SNAPSHOTS, WAIT))
                    .describedAs(
                            "A disk with snapshots is deleted only with --with-snapshots; at a"
                                    + " terminal the question offers it and names them. --yes"
                                    + " alone never implies it.")
                    .withExamples(
                            new Example("disk delete scratch", "Deletes a disk, after asking."),
                            new Example(
                                    "disk delete logs-2025 --with-snapshots --yes --wait",
                                    "Deletes a disk and its snapshots unasked and waits until they"
                                            + " are gone."),
                            new Example(
                                    "disk delete data-01 --dry-run",
                                    "Shows what would be sent, and whether a rule forbids it."))
                    .ruledBy(Action.DISK_DELETE);

    /** A disk, its snapshots, and whether they go along. */
    private record Doomed(Disk disk, List<Snapshot> snapshots, boolean cascade) {
        Target target() {
            return DiskLayout.target(disk);
        }

        String snapshotNames() {
            return Wording.list(
                    snapshots.stream()
                            .map(one -> new Target("snapshot", one.id(), one.name()))
                            .toList());
        }

        String finding(Rule rule) {
            return rule.id().equals(SNAPSHOTS_RULE)
                    ? "has " + count() + ": " + snapshotNames()
                    : "is " + disk.status();
        }

        String count() {
            return snapshots.size() == 1 ? "1 snapshot" : snapshots.size() + " snapshots";
        }
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Plan plan(Invocation invocation) {
        List<Doomed> all = new ArrayList<>();
        for (Disk disk : DiskTargets.resolve(invocation, invocation.get(DISKS))) {
            List<Snapshot> snapshots = snapshots(invocation, disk);
            boolean offered = !snapshots.isEmpty() && invocation.console().canAsk();
            all.add(new Doomed(disk, snapshots, invocation.get(WITH_SNAPSHOTS) || offered));
        }
        List<Step> steps = all.stream().map(one -> step(invocation, one)).toList();
        List<Change> changes =
                all.stream()
                        .map(one -> new Change(one.target(), () -> delete(invocation, one)))
                        .toList();
        Plan plan =
                new Plan(
                        steps,
                        question(all),
                        () ->
                                DiskChanges.send(
                                        invocation,
                                        changes,
                                        invocation.get(WAIT) ? DiskGoals.DELETED : null));
        return Refusal.of(steps, (target, rule) -> finding(all, target, rule))
                .map(plan::refusedFor)
                .orElse(plan);
    }

    private static List<Snapshot> snapshots(Invocation invocation, Disk disk) {
        return invocation
                .client()
                .snapshots()
                .list(SnapshotFilter.ofDisk(disk.id()))
                .toList()
                .stream()
                .map(Snapshot::new)
                .filter(snapshot -> !snapshot.status().equals("deleting"))
                .toList();
    }

    private static Step step(Invocation invocation, Doomed one) {
        Disk disk = one.disk();
        Facts facts =
                Facts.none()
                        .withDisk(disk.status(), disk.size(), disk.multiattach())
                        .withDiskSnapshots(one.snapshots().size())
                        .withFlags(one.cascade(), false);
        return new Step(
                one.target(),
                List.of(DiskCalls.delete(disk.id(), one.cascade())),
                RuleTable.broken(Action.DISK_DELETE, invocation.client().dialect(), facts));
    }

    private static String question(List<Doomed> all) {
        StringBuilder question = new StringBuilder("Delete ");
        question.append(Wording.all(all.stream().map(Doomed::target).toList()));
        for (Doomed one : all) {
            if (!one.snapshots().isEmpty()) {
                question.append(", with the ").append(one.count());
                question.append(" of ").append(Wording.named(one.target()));
                question.append(": ").append(one.snapshotNames());
            }
        }
        return question.append("? This cannot be undone.").toString();
    }

    private static String finding(List<Doomed> all, Target target, Rule rule) {
        return all.stream()
                .filter(one -> one.target().equals(target))
                .map(one -> one.finding(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Outcome delete(Invocation invocation, Doomed one) {
        invocation.client().disks().delete(one.disk().id(), one.cascade());
        return new Outcome(one.target(), "deleting", null, null);
    }
}
