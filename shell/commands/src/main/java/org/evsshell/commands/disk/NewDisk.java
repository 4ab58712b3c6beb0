package org.evsshell.commands.disk;

import org.evsshell.client.disk.DiskCalls;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.snapshot.Snapshot;
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
     * Reads what was typed, looks up the snapshot and chooses the zone.
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
        Dialect dialect = invocation.client().dialect();
        checkForm(invocation, dialect);
        Snapshot snapshot = reference.map(invocation.client().snapshots()::resolve).orElse(null);
        org.evsshell.client.disk.DiskCreate request =
                new org.evsshell.client.disk.DiskCreate(
                        invocation.find(DiskCreate.NAME).orElse(null),
                        size.orElse(snapshot == null ? null : snapshot.size()),
                        invocation.find(DiskCreate.TYPE).orElse(null),
                        zone(invocation, dialect, snapshot),
                        invocation.find(DiskCreate.DESCRIPTION).orElse(null),
                        invocation.get(DiskCreate.COUNT),
                        snapshot == null ? null : snapshot.id(),
                        invocation.get(DiskCreate.MULTIATTACH),
                        invocation.find(DiskCreate.METADATA).orElse(Map.of()),
                        invocation.find(DiskCreate.TAG).orElse(Map.of()));
        return new NewDisk(request, snapshot, dialect);
    }

    /** Several at once and tags exist in the native call only, and that one demands a type. */
    private static void checkForm(Invocation invocation, Dialect dialect) {
        boolean tags = invocation.find(DiskCreate.TAG).isPresent();
        if (tags && dialect == Dialect.CINDER) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "This cloud is a plain OpenStack, which has no tags on disks.",
                    "Use --metadata KEY=VALUE instead.");
        }
        boolean several = invocation.get(DiskCreate.COUNT) > 1;
        boolean typed = invocation.find(DiskCreate.TYPE).isPresent();
        if (dialect == Dialect.EVS && (tags || several) && !typed) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    (tags ? "--tag" : "--count") + " needs --type on this cloud.",
                    "Add --type, such as --type SSD.");
        }
    }

    private static @Nullable String zone(
            Invocation invocation, Dialect dialect, @Nullable Snapshot snapshot) {
        Optional<String> chosen = invocation.find(DiskCreate.ZONE);
        if (chosen.isPresent() || dialect == Dialect.CINDER) {
            return chosen.orElse(null);
        }
        if (snapshot != null) {
            return invocation.client().disks().show(snapshot.diskId()).zone();
        }
        String zone = invocation.client().zones().firstAvailable();
        invocation
                .console()
                .note("Zone " + zone + ", the first available; --zone chooses another.");
        return zone;
    }

    /** What would be sent, and which rules it would break. */
    Step step() {
        return new Step(
                target(),
                DiskCalls.create(dialect, request),
                RuleTable.broken(Action.DISK_CREATE, dialect, facts()));
    }

    /** Why it is not sent, as far as the shell can see. */
    Optional<EvsException> refusal() {
        String finding =
                snapshot == null ? "" : "cannot be made: the snapshot is " + snapshot.status();
        return Refusal.of(List.of(step()), (target, rule) -> finding);
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
