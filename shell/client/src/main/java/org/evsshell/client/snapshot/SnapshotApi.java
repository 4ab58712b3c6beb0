package org.evsshell.client.snapshot;

import org.evsshell.client.page.RowStream;
import org.evsshell.client.wait.*;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Snapshots. */
@SuppressWarnings("DoNotCallSuggester") // signatures first, the client follows
public final class SnapshotApi {
    public RowStream list(SnapshotFilter filter) {
        throw new UnsupportedOperationException();
    }

    public RowStream list(SnapshotFilter filter, int pageSize) {
        throw new UnsupportedOperationException();
    }

    public Snapshot show(String id) {
        throw new UnsupportedOperationException();
    }

    public List<Snapshot> findByName(String name) {
        throw new UnsupportedOperationException();
    }

    public Snapshot resolve(String reference) {
        throw new UnsupportedOperationException();
    }

    public Snapshot create(SnapshotCreate request) {
        throw new UnsupportedOperationException();
    }

    public Snapshot update(String id, SnapshotUpdate update) {
        throw new UnsupportedOperationException();
    }

    public void delete(String id) {
        throw new UnsupportedOperationException();
    }

    public void rollback(Snapshot snapshot) {
        throw new UnsupportedOperationException();
    }

    public Map<String, WaitOutcome> await(
            Collection<String> ids, WaitGoal goal, WaitOptions options) {
        throw new UnsupportedOperationException();
    }
}
