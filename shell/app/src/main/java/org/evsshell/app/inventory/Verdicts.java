package org.evsshell.app.inventory;

import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Facts;
import org.evsshell.rules.Rule;
import org.evsshell.rules.RuleTable;
import org.evsshell.rules.facts.CloudFacts;
import org.evsshell.rules.facts.DiskFacts;
import org.evsshell.rules.facts.DiskKind;
import org.evsshell.rules.facts.DiskTies;
import org.evsshell.rules.facts.RequestFacts;
import org.evsshell.rules.facts.ServerFacts;
import org.evsshell.rules.facts.SnapshotCount;
import org.evsshell.rules.facts.SnapshotFacts;
import org.evsshell.rules.facts.SourceFacts;
import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.List;

/**
 * On which resources an action can act, by the rules of a dialect and what is known. What is not
 * known speaks for the resource: the service decides.
 */
final class Verdicts {
    private static final int NONE = -1;

    private final ResourceTable disks;
    private final ResourceTable snapshots;
    private final List<Rule> rules;
    private final boolean allSnapshotsKnown;
    private final RequestFacts requestFacts;

    private Verdicts(
            ResourceTable disks, ResourceTable snapshots, Question question, boolean known) {
        this.disks = disks;
        this.snapshots = snapshots;
        this.rules = RuleTable.of(question.action(), question.dialect());
        this.allSnapshotsKnown = known;
        // Deleting a disk offers to take its snapshots along, so they hinder nothing here.
        this.requestFacts =
                RequestFacts.UNKNOWN.with(new RequestFacts.Flags(true, question.force()));
    }

    /**
     * What is asked.
     *
     * @param noun what the action acts on
     * @param action what is to be done
     * @param dialect how the cloud speaks
     * @param force whether {@code --force} was typed
     */
    record Question(Noun noun, Action action, Dialect dialect, boolean force) {}

    /** The rows the action can act on. */
    static BitSet of(
            Question question,
            ResourceTable disks,
            ResourceTable snapshots,
            boolean allSnapshotsKnown) {
        Verdicts verdicts = new Verdicts(disks, snapshots, question, allSnapshotsKnown);
        return switch (question.noun()) {
            case DISK -> verdicts.ofDisks();
            case SNAPSHOT -> verdicts.ofSnapshots();
            case SERVER -> throw new IllegalArgumentException("no action acts on servers");
        };
    }

    /** Both tables are walked in the order of disk IDs, so that nothing is searched for. */
    private BitSet ofDisks() {
        BitSet allowed = new BitSet();
        int next = 0;
        for (int place = 0; place < disks.byId().size(); place++) {
            int disk = disks.byId().at(place);
            while (next < snapshots.size() && compareOwner(next, disk) < 0) {
                next++;
            }
            int first = next;
            while (next < snapshots.size() && compareOwner(next, disk) == 0) {
                next++;
            }
            allowed.set(disk, isAllowed(disk, NONE, count(first, next), false));
        }
        return allowed;
    }

    private int compareOwner(int place, int disk) {
        IdColumn ids = disks.ids();
        return snapshots
                .disks()
                .compare(snapshots.byDisk().at(place), ids.high(disk), ids.low(disk));
    }

    private BitSet ofSnapshots() {
        BitSet allowed = new BitSet();
        SortedRows owned = snapshots.byDisk();
        int start = 0;
        while (start < owned.size()) {
            int first = owned.at(start);
            int end = start;
            while (end < owned.size() && snapshots.disks().compare(owned.at(end), first) == 0) {
                end++;
            }
            ResourceId owner = snapshots.disks().get(first);
            int disk = owner == null ? NONE : disks.find(owner);
            SnapshotCount count = count(start, end);
            for (int place = start; place < end; place++) {
                int snapshot = owned.at(place);
                allowed.set(snapshot, isAllowed(disk, snapshot, count, snapshot == first));
            }
            start = end;
        }
        return allowed;
    }

    /** The snapshots between two places, which are all of one disk; null while some are unknown. */
    private @Nullable SnapshotCount count(int start, int end) {
        if (!allSnapshotsKnown) {
            return null;
        }
        if (start == end) {
            return SnapshotCount.NONE;
        }
        int leaving = 0;
        int ofBackups = 0;
        for (int place = start; place < end; place++) {
            int snapshot = snapshots.byDisk().at(place);
            if (snapshots.state(snapshot).equals("deleting")) {
                leaving++;
            } else if (snapshots.isOfBackup(snapshot)) {
                ofBackups++;
            }
        }
        return new SnapshotCount(end - start - leaving - ofBackups, ofBackups, leaving);
    }

    private boolean isAllowed(
            int disk, int snapshot, @Nullable SnapshotCount count, boolean latest) {
        Facts facts =
                new Facts(
                        diskFacts(disk, count),
                        snapshotFacts(snapshot, latest),
                        SourceFacts.UNKNOWN,
                        ServerFacts.UNKNOWN,
                        requestFacts,
                        CloudFacts.UNKNOWN);
        for (Rule rule : rules) {
            if (rule.broken().test(facts)) {
                return false;
            }
        }
        return true;
    }

    private DiskFacts diskFacts(int disk, @Nullable SnapshotCount count) {
        DiskTies ties = new DiskTies(count, null, null);
        if (disk == NONE) {
            return DiskFacts.UNKNOWN.with(ties);
        }
        return new DiskFacts(
                disks.state(disk),
                disks.size(disk),
                disks.multiattach(disk),
                new DiskKind(disks.type(disk), disks.zone(disk), null, null),
                ties);
    }

    private SnapshotFacts snapshotFacts(int snapshot, boolean latest) {
        if (snapshot == NONE) {
            return SnapshotFacts.UNKNOWN;
        }
        boolean certain = allSnapshotsKnown && snapshots.isDated(snapshot);
        return new SnapshotFacts(
                snapshots.state(snapshot),
                snapshots.name(snapshot),
                certain ? latest : null,
                snapshots.size(snapshot));
    }
}
