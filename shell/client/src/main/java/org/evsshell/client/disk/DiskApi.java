package org.evsshell.client.disk;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.page.PagedRows;
import org.evsshell.client.page.RowStream;
import org.evsshell.client.reference.References;
import org.evsshell.client.wait.Judge;
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
import java.util.Set;
import java.util.stream.Stream;

/** Disks. Safe for use from any thread. */
public final class DiskApi {
    /** So many disks asked for by ID are shown one by one instead of searched in the list. */
    private static final int FEW = 10;

    private final Caller caller;
    private final DiskNeeds needs;
    private final Waiter waiter;

    /** Disks as {@code caller} sees them. */
    public DiskApi(Caller caller, DiskNeeds needs, Waiter waiter) {
        this.caller = caller;
        this.needs = needs;
        this.waiter = waiter;
    }

    /** Every disk that passes the filter, newest first, fetched page by page. */
    public RowStream list(DiskFilter filter) {
        return list(filter, PagedRows.LARGEST_PAGE);
    }

    /** The same with a page size: how many rows will be looked at, as far as known. */
    public RowStream list(DiskFilter filter, int pageSize) {
        if (!filter.ids().isEmpty() && filter.ids().size() <= FEW) {
            return RowStream.of(filter.ids().stream().distinct().flatMap(this::existing).toList())
                    .filter(filter::passes);
        }
        return new PagedRows(
                        caller,
                        DiskCalls.list(caller.cloud().dialect(), filter),
                        "volumes",
                        pageSize)
                .filter(filter::passes, filter.passesAll() ? Set.of() : DiskFilter.FIELDS);
    }

    private Stream<ObjectNode> existing(String id) {
        return new Disks().show(id).stream();
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

    /**
     * ID, name and links of every disk, newest first, fetched page by page: the service's short
     * list, a small part of what {@link #list(DiskFilter)} reads.
     */
    public RowStream names() {
        Call call = Call.of(DiskOperations.LIST);
        return new PagedRows(caller, call, "volumes", PagedRows.LARGEST_PAGE);
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

    /**
     * The request with what was left open filled in, as {@link #create} will send it: on EVS the
     * zone, and the size of a disk made from a snapshot.
     *
     * @throws EvsException of kind {@code USAGE} if this cloud cannot make it
     */
    public DiskCreate complete(DiskCreate request) {
        return maker().complete(request);
    }

    /**
     * Makes disks and returns them in their passing state, once their IDs are known. A native
     * create is followed through its job; on plain OpenStack several are made one after the other.
     *
     * @throws EvsException of kind {@code USAGE} if this cloud cannot make it, {@code PARTIAL}
     *     naming the disks that were made when others failed, {@code UNKNOWN} when the answer was
     *     lost and the fate cannot be found out
     */
    public List<Disk> create(DiskCreate request) {
        return maker().create(request).orThrow(request.count());
    }

    /**
     * Makes disks like {@link #create}, and where some were made and others failed gives both.
     *
     * @throws EvsException if none was made, as {@link #create} does
     */
    public MadeDisks createMany(DiskCreate request) {
        return maker().create(request);
    }

    /** Changes name, description or both, and returns the disk as it is then. */
    public Disk update(String id, DiskUpdate update) {
        return disk(caller.send(DiskCalls.update(id, update)));
    }

    /** Grows a disk to {@code newSize} GB; it is then {@code extending}. */
    public void extend(String id, int newSize) {
        caller.send(DiskCalls.extend(id, newSize));
    }

    /** Deletes a disk, with its snapshots only if asked to; it is then {@code deleting}. */
    public void delete(String id, boolean withSnapshots) {
        caller.send(DiskCalls.delete(id, withSnapshots));
    }

    /** What changes a disk without making or ending one. */
    public DiskActions actions() {
        return new DiskActions(caller);
    }

    /**
     * Waits until each disk reaches the goal or cannot any more. Never throws for a disk: every ID
     * has its outcome, in the order given; a timeout or an interruption ends the wait, not the
     * work.
     */
    public Map<String, WaitOutcome> await(
            Collection<String> ids, WaitGoal goal, WaitOptions options) {
        return waiter.await(
                ids, goal, options, new Waiter.Reading(new Disks(), caller.context().scope()));
    }

    /** The same until a judge says so, for what the state alone does not tell. */
    public Map<String, WaitOutcome> await(
            Collection<String> ids, Judge judge, WaitOptions options) {
        return waiter.await(
                ids, judge, options, new Waiter.Reading(new Disks(), caller.context().scope()));
    }

    private DiskMaker maker() {
        return new DiskMaker(caller, needs, this);
    }

    static Disk disk(JsonNode answer) {
        if (answer.path("volume") instanceof ObjectNode json) {
            return new Disk(json);
        }
        throw EvsException.of(ErrorKind.SERVICE_FAILURE, "The service answered without a disk.");
    }

    /** Disks for the waiter. */
    private final class Disks implements StateReader {
        @Override
        public Optional<ObjectNode> show(String id) {
            try {
                return Optional.of(DiskApi.this.show(id).json());
            } catch (EvsException e) {
                if (e.kind() == ErrorKind.NOT_FOUND) {
                    return Optional.empty();
                }
                throw e;
            }
        }

        @Override
        public Optional<RowStream> list(int pageSize) {
            return Optional.of(DiskApi.this.list(DiskFilter.ALL, pageSize));
        }
    }
}
