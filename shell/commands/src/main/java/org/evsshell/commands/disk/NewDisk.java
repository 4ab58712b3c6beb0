package org.evsshell.commands.disk;

import org.evsshell.client.disk.DiskCalls;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.commands.change.QuotaRoom;
import org.evsshell.commands.change.Refusal;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Step;
import org.evsshell.plugin.result.Target;
import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Facts;
import org.evsshell.rules.RuleTable;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code disk create} was asked for, with everything filled in that the shell chooses.
 *
 * @param request what will be asked of the service
 * @param snapshot what the disk is made from, as last read
 * @param dialect how this cloud speaks
 */
record NewDisk(
        org.evsshell.client.disk.DiskCreate request, @Nullable Snapshot snapshot, Dialect dialect) {

    /**
     * Reads what was typed, looks up the snapshot and lets the client fill in the rest.
     *
     * @throws EvsException of kind {@code USAGE} if the request cannot be made in this cloud
     */
    static NewDisk of(Invocation invocation) {
        Optional<String> reference = invocation.find(DiskCreate.SNAPSHOT);
        Optional<Integer> size = invocation.find(DiskCreate.SIZE);
        if (size.isEmpty() && reference.isEmpty()) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "disk create was not told the size.",
                    "Give --size GB, or --snapshot to take a snapshot's size.");
        }
        Snapshot snapshot = reference.map(invocation.client().snapshots()::resolve).orElse(null);
        org.evsshell.client.disk.DiskCreate typed =
                new org.evsshell.client.disk.DiskCreate(
                        invocation.find(DiskCreate.NAME).orElse(null),
                        size.orElse(null),
                        invocation.find(DiskCreate.TYPE).orElse(null),
                        invocation.find(DiskCreate.ZONE).orElse(null),
                        invocation.find(DiskCreate.DESCRIPTION).orElse(null),
                        invocation.get(DiskCreate.COUNT),
                        snapshot == null ? null : snapshot.id(),
                        invocation.get(DiskCreate.MULTIATTACH),
                        invocation.find(DiskCreate.METADATA).orElse(Map.of()),
                        invocation.find(DiskCreate.TAG).orElse(Map.of()));
        org.evsshell.client.disk.DiskCreate request = invocation.client().disks().complete(typed);
        if (typed.zone() == null && request.zone() != null) {
            String why = snapshot == null ? "the first available" : "as the snapshot's disk";
            invocation
                    .console()
                    .note("Zone " + request.zone() + ", " + why + "; --zone chooses another.");
        }
        return new NewDisk(request, snapshot, invocation.client().dialect());
    }

    /** What would be sent, and which rules it would break. */
    Step step(QuotaRoom room) {
        return new Step(
                target(),
                DiskCalls.create(dialect, request),
                RuleTable.broken(Action.DISK_CREATE, dialect, room.added(facts(), request.type())));
    }

    /** Why it is not sent, as far as the shell can see. */
    Optional<EvsException> refusal(Step step) {
        String finding =
                snapshot == null ? "" : "cannot be made: the snapshot is " + snapshot.status();
        return Refusal.of(List.of(step), (target, rule) -> finding);
    }

    /** What is asked where every change is asked about. */
    String question() {
        String size = request.size() == null ? "" : " of " + request.size() + " GB";
        String zone = request.zone() == null ? "" : " in zone " + request.zone();
        String name = request.name() == null ? "" : " '" + request.name() + "'";
        if (request.count() == 1) {
            return "Create disk" + name + size + zone + "?";
        }
        return "Create " + request.count() + " disks" + name + size + " each" + zone + "?";
    }

    private Target target() {
        return new Target("disk", "", request.name() == null ? "" : request.name());
    }

    private Facts facts() {
        Facts facts =
                Facts.none()
                        .withCount(request.count())
                        .withTexts(request.name(), request.description());
        if (request.size() != null) {
            facts = facts.withNewSize(request.size());
        }
        if (snapshot == null) {
            return facts;
        }
        facts = facts.withSnapshot(snapshot.status(), snapshot.name(), null);
        return snapshot.size() == null ? facts : facts.withSnapshotSize(snapshot.size());
    }
}
