package org.evsshell.commands.snapshot;

import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.commands.change.Targets;
import org.evsshell.commands.change.Wording;
import org.evsshell.plugin.command.Invocation;

import java.util.List;

/** The snapshots somebody named. */
final class SnapshotTargets {
    private SnapshotTargets() {}

    /** All of them, freshly read, each once. */
    static List<Snapshot> resolve(Invocation invocation, List<String> references) {
        return Targets.resolve(
                invocation, references, invocation.client().snapshots()::resolve, Snapshot::id);
    }

    /** How questions speak of them: with name and full ID. */
    static String wording(List<Snapshot> snapshots) {
        return Wording.all(snapshots.stream().map(SnapshotLayout::target).toList());
    }
}
