package org.evsshell.client.snapshot;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.page.PagedRows;
import org.evsshell.client.page.RowStream;
import org.evsshell.client.reference.References;
import org.evsshell.rules.Dialect;

import tools.jackson.databind.JsonNode;

/**
 * Snapshots by EVS's own calls: rows name the owning service, lists count. Only EVS has them:
 * elsewhere every method throws {@link EvsException} of kind {@code USAGE}, naming {@link
 * SnapshotApi}'s. The snapshots are the same ones, so {@link SnapshotApi#await} waits for them.
 * Safe for use from any thread.
 */
public final class NativeSnapshotApi {
    private final Caller caller;

    /** Snapshots as {@code caller} sees them. */
    public NativeSnapshotApi(Caller caller) {
        this.caller = caller;
    }

    /** Every snapshot that passes the filter, newest first, fetched page by page. */
    public RowStream list(SnapshotFilter filter) {
        return list(filter, PagedRows.LARGEST_PAGE);
    }

    /** The same with a page size: how many rows will be looked at, as far as known. */
    public RowStream list(SnapshotFilter filter, int pageSize) {
        demandNative();
        // The page documents no filter at all; what the service passes over is filtered here.
        return new PagedRows(caller, NativeSnapshotCalls.list(filter), "snapshots", pageSize)
                .filter(filter::passes);
    }

    /** How many snapshots the project has. */
    public int count() {
        demandNative();
        return caller.send(NativeSnapshotCalls.count()).path("count").asInt(0);
    }

    /**
     * One snapshot by its ID.
     *
     * @throws EvsException of kind {@code NOT_FOUND} if there is none
     */
    public Snapshot show(String id) {
        demandNative();
        try {
            return SnapshotApi.snapshot(caller.send(NativeSnapshotCalls.show(id)));
        } catch (EvsException e) {
            if (e.kind() != ErrorKind.NOT_FOUND) {
                throw e;
            }
            throw References.noneWithId("snapshot", id, caller.cloud().name(), e);
        }
    }

    /**
     * Makes a snapshot and returns it in its passing state {@code creating}.
     *
     * @throws EvsException of kind {@code LIMIT_REACHED} for the eighth, {@code WRONG_STATE} when
     *     the disk's state forbids it, {@code UNKNOWN} when the answer was lost and the fate cannot
     *     be found out
     */
    public Snapshot create(SnapshotCreate request) {
        return SnapshotApi.snapshot(send(NativeSnapshotCalls.create(request)));
    }

    /** Changes name, description or both, and returns the snapshot as it is then. */
    public Snapshot update(String id, SnapshotUpdate update) {
        return SnapshotApi.snapshot(send(NativeSnapshotCalls.update(id, update)));
    }

    /** Deletes a snapshot; it is then {@code deleting}. */
    public void delete(String id) {
        send(NativeSnapshotCalls.delete(id));
    }

    /** Takes the snapshot's disk back to it; the disk is then {@code rollbacking}. */
    public void rollback(Snapshot snapshot) {
        send(NativeSnapshotCalls.rollback(snapshot));
    }

    private JsonNode send(Call change) {
        demandNative();
        return caller.send(change);
    }

    private void demandNative() {
        if (caller.cloud().dialect() != Dialect.EVS) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "Cloud '"
                            + caller.cloud().name()
                            + "' is plain OpenStack, which has no calls of EVS's own.",
                    "Use evs.snapshots, or: snapshot list");
        }
    }
}
