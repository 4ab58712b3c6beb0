package org.evsshell.client.disk;

import org.evsshell.client.page.RowStream;
import org.evsshell.client.wait.*;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Disks. */
@SuppressWarnings("DoNotCallSuggester") // signatures first, the client follows
public final class DiskApi {
    public RowStream list(DiskFilter filter) {
        throw new UnsupportedOperationException();
    }

    public RowStream list(DiskFilter filter, int pageSize) {
        throw new UnsupportedOperationException();
    }

    public Disk show(String id) {
        throw new UnsupportedOperationException();
    }

    public List<Disk> findByName(String name) {
        throw new UnsupportedOperationException();
    }

    public Disk resolve(String reference) {
        throw new UnsupportedOperationException();
    }

    public List<Disk> create(DiskCreate request) {
        throw new UnsupportedOperationException();
    }

    public Disk update(String id, DiskUpdate update) {
        throw new UnsupportedOperationException();
    }

    public void extend(String id, int newSize) {
        throw new UnsupportedOperationException();
    }

    public void delete(String id, boolean withSnapshots) {
        throw new UnsupportedOperationException();
    }

    public Map<String, WaitOutcome> await(
            Collection<String> ids, WaitGoal goal, WaitOptions options) {
        throw new UnsupportedOperationException();
    }
}
