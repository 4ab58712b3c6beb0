package org.evsshell.app.inventory;

import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Facts;
import org.evsshell.rules.Facts.DiskFacts;
import org.evsshell.rules.Facts.RequestFacts;
import org.evsshell.rules.Facts.SnapshotFacts;
import org.evsshell.rules.Rule;
import org.evsshell.rules.RuleTable;

import java.util.BitSet;
import java.util.List;

/**
 * On which resources an action can act, by the rules of a dialect and what is known. What is not
 * known speaks for the resource: the service decides.
 */
final class Verdicts {
    private static final int NONE = -1;
    private static final SnapshotFacts NO_SNAPSHOT = new SnapshotFacts(null, null, null, null);

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
        this.requestFacts = new RequestFacts(null, null, null, null, true, question.force());
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
            int count = 0;
            while (next < snapshots.size() && compareOwner(next, disk) == 0) {
                count++;
                next++;
            }
            allowed.set(disk, isAllowed(disk, NONE, count, false));
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
            for (int place = start; place < end; place++) {
                int snapshot = owned.at(place);
                allowed.set(snapshot, isAllowed(disk, snapshot, end - start, snapshot == first));
            }
            start = end;
        }
        return allowed;
    }

    private boolean isAllowed(int disk, int snapshot, int count, boolean latest) {
        Facts facts =
                new Facts(diskFacts(disk, count), snapshotFacts(snapshot, latest), requestFacts);
        for (Rule rule : rules) {
            if (rule.broken().test(facts)) {
                return false;
            }
        }
        return true;
    }

    private DiskFacts diskFacts(int disk, int count) {
        Integer known = allSnapshotsKnown ? count : null;
        if (disk == NONE) {
            return new DiskFacts(null, null, null, known);
        }
        return new DiskFacts(disks.state(disk), disks.size(disk), disks.multiattach(disk), known);
    }

    private SnapshotFacts snapshotFacts(int snapshot, boolean latest) {
        if (snapshot == NONE) {
            return NO_SNAPSHOT;
        }
        boolean certain = allSnapshotsKnown && snapshots.isDated(snapshot);
        return new SnapshotFacts(
                snapshots.state(snapshot),
                snapshots.name(snapshot),
                certain ? latest : null,
                snapshots.size(snapshot));
    }
}
