package org.evsshell.client.snapshot;

import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Operation;
import org.evsshell.rules.Dialect;

import java.util.List;
import java.util.Map;

/**
 * What is sent for snapshots by EVS's own calls, exactly. Their bodies are those of the Cinder
 * calls; only the addresses differ.
 */
public final class NativeSnapshotCalls {
    private NativeSnapshotCalls() {}

    /** All snapshots that pass the filter. Paging adds the rest. */
    public static Call list(SnapshotFilter filter) {
        return at(NativeSnapshotOperations.LIST_DETAIL, SnapshotCalls.list(filter));
    }

    /** As few rows as one call shows; the answer counts all. */
    static Call count() {
        return Call.of(NativeSnapshotOperations.LIST_DETAIL)
                .withQuery(List.of(Map.entry("limit", "1")));
    }

    /** One snapshot. */
    public static Call show(String id) {
        return at(NativeSnapshotOperations.SHOW, SnapshotCalls.show(id));
    }

    /** Creates a snapshot. */
    public static Call create(SnapshotCreate request) {
        return at(NativeSnapshotOperations.CREATE, SnapshotCalls.create(request));
    }

    /** Changes name, description or both. */
    public static Call update(String id, SnapshotUpdate update) {
        return at(NativeSnapshotOperations.UPDATE, SnapshotCalls.update(id, update));
    }

    /** Deletes a snapshot. */
    public static Call delete(String id) {
        return at(NativeSnapshotOperations.DELETE, SnapshotCalls.delete(id));
    }

    /** Takes the snapshot's disk back. */
    public static Call rollback(Snapshot snapshot) {
        return at(NativeSnapshotOperations.ROLLBACK, SnapshotCalls.rollback(Dialect.EVS, snapshot));
    }

    private static Call at(Operation operation, Call call) {
        return new Call(operation, call.variables(), call.query(), call.body());
    }
}
