package org.evsshell.client.snapshot;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.page.PagedRows;
import org.evsshell.client.page.RowStream;
import org.evsshell.client.reference.References;
import org.evsshell.client.wait.StateReader;
import org.evsshell.client.wait.WaitGoal;
import org.evsshell.client.wait.WaitOptions;
import org.evsshell.client.wait.WaitOutcome;
import org.evsshell.client.wait.Waiter;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Snapshots. Safe for use from any thread. */
public final class SnapshotApi {
    private final Caller caller;
    private final Waiter waiter;

    /** Snapshots as {@code caller} sees them. */
    public SnapshotApi(Caller caller, Waiter waiter) {
        this.caller = caller;
        this.waiter = waiter;
    }

    /** Every snapshot that passes the filter, newest first, fetched page by page. */
    public RowStream list(SnapshotFilter filter) {
        return list(filter, PagedRows.LARGEST_PAGE);
    }

    /** The same with a page size: how many rows will be looked at, as far as known. */
    public RowStream list(SnapshotFilter filter, int pageSize) {
        return new PagedRows(caller, SnapshotCalls.list(filter), "snapshots", pageSize)
                .filter(filter::passes, SnapshotFilter.FIELDS);
    }

    /**
     * The service's short list of every snapshot, newest first, fetched page by page: name, state,
     * size and disk, without what only details have.
     */
    public RowStream names() {
        Call call = Call.of(SnapshotOperations.LIST);
        return new PagedRows(caller, call, "snapshots", PagedRows.LARGEST_PAGE);
    }

    /**
     * One snapshot by its ID.
     *
     * @throws EvsException of kind {@code NOT_FOUND} if there is none
     */
    public Snapshot show(String id) {
        try {
            return snapshot(caller.send(SnapshotCalls.show(id)));
        } catch (EvsException e) {
            if (e.kind() != ErrorKind.NOT_FOUND) {
                throw e;
            }
            throw References.noneWithId("snapshot", id, caller.cloud().name(), e);
        }
    }

    /** Every snapshot of exactly this name. */
    public List<Snapshot> findByName(String name) {
        List<Snapshot> found = new ArrayList<>();
        try (RowStream rows = list(new SnapshotFilter(null, name, null))) {
            rows.forEachRemaining(row -> found.add(new Snapshot(row)));
        }
        return found;
    }

    /**
     * The snapshot a user means: by ID if the word has the form of one, else by exact name.
     *
     * @throws EvsException of kind {@code NOT_FOUND}, or {@code AMBIGUOUS} listing the IDs
     */
    public Snapshot resolve(String reference) {
        if (References.isId(reference)) {
            return show(reference);
        }
        List<Snapshot> found = findByName(reference);
        if (found.isEmpty()) {
            throw References.noneNamed("snapshot", reference, caller.cloud().name());
        }
        if (found.size() > 1) {
            throw References.ambiguous(
                    "snapshot", reference, found.stream().map(Snapshot::id).toList());
        }
        return found.getFirst();
    }

    /**
     * Makes a snapshot and returns it in its passing state {@code creating}.
     *
     * @throws EvsException of kind {@code LIMIT_REACHED} for the eighth on EVS, {@code WRONG_STATE}
     *     when the disk's state forbids it, {@code UNKNOWN} when the answer was lost and the fate
     *     cannot be found out
     */
    public Snapshot create(SnapshotCreate request) {
        return snapshot(caller.send(SnapshotCalls.create(request)));
    }

    /** Changes name, description or both, and returns the snapshot as it is then. */
    public Snapshot update(String id, SnapshotUpdate update) {
        return snapshot(caller.send(SnapshotCalls.update(id, update)));
    }

    /** Deletes a snapshot; it is then {@code deleting}. */
    public void delete(String id) {
        caller.send(SnapshotCalls.delete(id));
    }

    /**
     * Takes the snapshot's disk back to it: rollback on EVS, revert on plain OpenStack (only to the
     * disk's latest snapshot). The disk is then {@code rollbacking} or {@code reverting}.
     */
    public void rollback(Snapshot snapshot) {
        caller.send(SnapshotCalls.rollback(caller.cloud().dialect(), snapshot));
    }

    /**
     * Waits until each snapshot reaches the goal or cannot any more. Never throws for a snapshot:
     * every ID has its outcome, in the order given; a timeout or an interruption ends the wait, not
     * the work.
     */
    public Map<String, WaitOutcome> await(
            Collection<String> ids, WaitGoal goal, WaitOptions options) {
        return waiter.await(
                ids, goal, options, new Waiter.Reading(new Snapshots(), caller.context().scope()));
    }

    static Snapshot snapshot(JsonNode answer) {
        if (answer.path("snapshot") instanceof ObjectNode json) {
            return new Snapshot(json);
        }
        throw EvsException.of(
                ErrorKind.SERVICE_FAILURE, "The service answered without a snapshot.");
    }

    /** Snapshots for the waiter. */
    private final class Snapshots implements StateReader {
        @Override
        public Optional<ObjectNode> show(String id) {
            try {
                return Optional.of(SnapshotApi.this.show(id).json());
            } catch (EvsException e) {
                if (e.kind() == ErrorKind.NOT_FOUND) {
                    return Optional.empty();
                }
                throw e;
            }
        }

        @Override
        public Optional<RowStream> list(int pageSize) {
            return Optional.of(SnapshotApi.this.list(SnapshotFilter.ALL, pageSize));
        }
    }
}
