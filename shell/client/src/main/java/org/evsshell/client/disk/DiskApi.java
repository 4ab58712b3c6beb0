package org.evsshell.client.disk;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.page.PagedRows;
import org.evsshell.client.page.RowStream;
import org.evsshell.client.reference.References;
import org.evsshell.client.wait.WaitGoal;
import org.evsshell.client.wait.WaitOptions;
import org.evsshell.client.wait.WaitOutcome;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Disks. Safe for use from any thread. */
public final class DiskApi {
    private final Caller caller;

    public DiskApi(Caller caller) {
        this.caller = caller;
    }

    /** Every disk that passes the filter, newest first, fetched page by page. */
    public RowStream list(DiskFilter filter) {
        return list(filter, PagedRows.LARGEST_PAGE);
    }

    /** The same with a page size: how many rows will be looked at, as far as known. */
    public RowStream list(DiskFilter filter, int pageSize) {
        return new PagedRows(
                        caller,
                        DiskCalls.list(caller.cloud().dialect(), filter),
                        "volumes",
                        pageSize)
                .filter(filter::passes);
    }

    /**
     * One disk by its ID.
     *
     * @throws EvsException of kind {@code NOT_FOUND} if there is none
     */
    public Disk show(String id) {
        try {
            return disk(caller.send(DiskCalls.show(id)));
        } catch (EvsException e) {
            if (e.kind() != ErrorKind.NOT_FOUND) {
                throw e;
            }
            throw References.noneWithId("disk", id, caller.cloud().name(), e);
        }
    }

    /** Every disk of exactly this name. */
    public List<Disk> findByName(String name) {
        List<Disk> found = new ArrayList<>();
        try (RowStream rows = list(DiskFilter.named(name))) {
            rows.forEachRemaining(row -> found.add(new Disk(row)));
        }
        return found;
    }

    /**
     * The disk a user means: by ID if the word has the form of one, else by exact name.
     *
     * @throws EvsException of kind {@code NOT_FOUND}, or {@code AMBIGUOUS} listing the IDs
     */
    public Disk resolve(String reference) {
        if (References.isId(reference)) {
            return show(reference);
        }
        List<Disk> found = findByName(reference);
        if (found.isEmpty()) {
            throw References.noneNamed("disk", reference, caller.cloud().name());
        }
        if (found.size() > 1) {
            throw References.ambiguous("disk", reference, found.stream().map(Disk::id).toList());
        }
        return found.getFirst();
    }

    @SuppressWarnings("DoNotCallSuggester") // signatures first, the client follows
    public List<Disk> create(DiskCreate request) {
        throw new UnsupportedOperationException();
    }

    @SuppressWarnings("DoNotCallSuggester") // signatures first, the client follows
    public Disk update(String id, DiskUpdate update) {
        throw new UnsupportedOperationException();
    }

    @SuppressWarnings("DoNotCallSuggester") // signatures first, the client follows
    public void extend(String id, int newSize) {
        throw new UnsupportedOperationException();
    }

    @SuppressWarnings("DoNotCallSuggester") // signatures first, the client follows
    public void delete(String id, boolean withSnapshots) {
        throw new UnsupportedOperationException();
    }

    @SuppressWarnings("DoNotCallSuggester") // signatures first, the client follows
    public Map<String, WaitOutcome> await(
            Collection<String> ids, WaitGoal goal, WaitOptions options) {
        throw new UnsupportedOperationException();
    }

    private static Disk disk(JsonNode answer) {
        if (answer.path("volume") instanceof ObjectNode json) {
            return new Disk(json);
        }
        throw EvsException.of(ErrorKind.SERVICE_FAILURE, "The service answered without a disk.");
    }
}
