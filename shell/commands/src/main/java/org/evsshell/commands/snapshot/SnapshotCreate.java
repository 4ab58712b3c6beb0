package org.evsshell.commands.snapshot;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.client.snapshot.SnapshotCalls;
import org.evsshell.client.snapshot.SnapshotFilter;
import org.evsshell.commands.change.Change;
import org.evsshell.commands.change.Changes;
import org.evsshell.commands.change.QuotaRoom;
import org.evsshell.commands.change.Refusal;
import org.evsshell.commands.change.Targets;
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
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Facts;
import org.evsshell.rules.RuleTable;
import org.evsshell.rules.facts.SnapshotCount;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code snapshot create}: makes a snapshot of each disk named. */
final class SnapshotCreate implements ChangeCommand {
    private static final Parameter<List<String>> DISKS =
            Parameter.arguments("DISK", "IDs or names of disks.", ValueSource.DISKS);
    private static final Parameter<String> NAME =
            Parameter.text("name", "NAME", "The snapshot's name; the same for every disk.");
    private static final Parameter<String> DESCRIPTION =
            Parameter.text("description", "TEXT", "Free text.");
    private static final Parameter<Map<String, String>> METADATA =
            Parameter.pairs("metadata", "A key and value to keep with the snapshot.")
                    .from(ValueSource.METADATA_KEYS);
    private static final Parameter<Boolean> FORCE =
            Parameter.flag(
                    "force", "Also while the disk is in use (OpenStack) or attaching (EVS).");
    private static final Parameter<Boolean> WAIT =
            Parameter.flag("wait", "Wait until the snapshots are available.");

    private static final CommandSpec SPEC =
            CommandSpec.change(
                            "snapshot",
                            "create",
                            "Makes a snapshot of each disk named.",
                            List.of(DISKS, NAME, DESCRIPTION, METADATA, FORCE, WAIT))
                    .describedAs(
                            "An EVS disk holds at most 7 snapshots made by hand. A snapshot of a"
                                    + " disk in use holds what had reached the disk: stop writing"
                                    + " first where that matters.")
                    .withExamples(
                            new Example(
                                    "snapshot create data-01 --name before-upgrade --wait",
                                    "Makes a snapshot and waits until it is available."),
                            new Example(
                                    "snapshot create data-01 data-02 --name nightly -o ids",
                                    "Makes a snapshot of two disks and prints the IDs."))
                    .ruledBy(Action.SNAPSHOT_CREATE);

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Plan plan(Invocation invocation) {
        List<Disk> disks =
                Targets.resolve(
                        invocation,
                        invocation.get(DISKS),
                        invocation.client().disks()::resolve,
                        Disk::id);
        List<Step> steps = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        Map<String, String> states = new HashMap<>();
        QuotaRoom room = QuotaRoom.of(invocation);
        for (Disk disk : disks) {
            org.evsshell.client.snapshot.SnapshotCreate request = request(invocation, disk);
            Step step = step(invocation, disk, request, room);
            steps.add(step);
            states.put(disk.id(), disk.status());
            changes.add(new Change(step.target(), () -> create(invocation, request)));
        }
        Plan plan =
                new Plan(
                        steps,
                        "Create a snapshot of "
                                + Wording.all(steps.stream().map(Step::target).toList())
                                + "?",
                        () ->
                                SnapshotChanges.finishMade(
                                        invocation,
                                        Changes.send(invocation, changes),
                                        invocation.get(WAIT)));
        return Refusal.of(steps, Refusal.Finding.states(states)).map(plan::refusedFor).orElse(plan);
    }

    private static org.evsshell.client.snapshot.SnapshotCreate request(
            Invocation invocation, Disk disk) {
        return new org.evsshell.client.snapshot.SnapshotCreate(
                disk.id(),
                invocation.find(NAME).orElse(null),
                invocation.find(DESCRIPTION).orElse(null),
                invocation.find(METADATA).orElse(Map.of()),
                invocation.get(FORCE));
    }

    private static Step step(
            Invocation invocation,
            Disk disk,
            org.evsshell.client.snapshot.SnapshotCreate request,
            QuotaRoom room) {
        Dialect dialect = invocation.client().dialect();
        Facts facts =
                Facts.none()
                        .withDisk(disk.status(), disk.size(), disk.multiattach())
                        .withTexts(request.name(), request.description())
                        .withFlags(false, request.force());
        if (dialect == Dialect.EVS) {
            facts = facts.with(snapshots(invocation, disk));
        }
        facts = room.added(facts, disk.type());
        room.take("snapshots", 1, disk.type());
        room.take("gigabytes", disk.size(), disk.type());
        return new Step(
                new Target("disk", disk.id(), disk.name()),
                List.of(SnapshotCalls.create(request)),
                RuleTable.broken(Action.SNAPSHOT_CREATE, dialect, facts));
    }

    private static SnapshotCount snapshots(Invocation invocation, Disk disk) {
        SnapshotCount count = SnapshotCount.NONE;
        for (ObjectNode row :
                invocation.client().snapshots().list(SnapshotFilter.ofDisk(disk.id())).toList()) {
            Snapshot snapshot = new Snapshot(row);
            count = count.plus(snapshot.status(), snapshot.name());
        }
        return count;
    }

    private static Outcome create(
            Invocation invocation, org.evsshell.client.snapshot.SnapshotCreate request) {
        Snapshot snapshot = invocation.client().snapshots().create(request);
        return Outcome.done(SnapshotLayout.target(snapshot), snapshot.json());
    }
}
