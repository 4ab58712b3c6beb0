package org.evsshell.client.disk;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Addresses;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.page.PagedRows;
import org.evsshell.client.page.RowStream;
import org.evsshell.client.reference.References;
import org.evsshell.rules.Dialect;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Disks as EVS's own calls show them: with tags, world wide names, the owning service, dedicated
 * storage, and on {@link #show} a truthful {@code encrypted}. Only EVS has these calls: elsewhere
 * every method throws {@link EvsException} of kind {@code USAGE}, naming {@link DiskApi}'s. Safe
 * for use from any thread.
 */
public final class NativeDiskApi {
    private final Caller caller;

    /** Disks as {@code caller} sees them. */
    public NativeDiskApi(Caller caller) {
        this.caller = caller;
    }

    /** Every disk that passes the filter, fetched page by page; the newest first unless sorted. */
    public RowStream list(NativeDiskFilter filter) {
        return list(filter, PagedRows.LARGEST_PAGE);
    }

    /** The same with a page size: how many rows will be looked at, as far as known. */
    public RowStream list(NativeDiskFilter filter, int pageSize) {
        demandNative();
        return new PagedRows(caller, list(filter.query()), "volumes", pageSize)
                .filter(filter::passes);
    }

    /** How many disks the service finds for the filter, told by one row's worth of a list. */
    public int count(NativeDiskFilter filter) {
        demandNative();
        List<Map.Entry<String, String>> query = new ArrayList<>(filter.query());
        query.add(Map.entry("limit", "1"));
        return caller.send(list(query)).path("count").asInt(0);
    }

    /**
     * One disk by its ID. Where the gateway does not know the documented address, the newer one of
     * the permission tables is used.
     *
     * @throws EvsException of kind {@code NOT_FOUND} if there is none
     */
    public NativeDisk show(String id) {
        demandNative();
        try {
            return disk(send(id));
        } catch (EvsException e) {
            if (e.kind() != ErrorKind.NOT_FOUND) {
                throw e;
            }
            throw References.noneWithId("disk", id, caller.cloud().name(), e);
        }
    }

    private JsonNode send(String id) {
        return Addresses.either(
                caller,
                Call.on(NativeDiskOperations.SHOW, "volume_id", id),
                Call.on(NativeDiskOperations.NEWER_SHOW, "volume_id", id));
    }

    /**
     * Deletes a disk <em>and all its snapshots</em>, by a job. {@link DiskApi#delete} is the one
     * that leaves snapshots alone unless told otherwise.
     *
     * @return the job's ID; empty where the answer that named it was lost but the disk found to be
     *     on its way out
     * @throws EvsException of kind {@code NOT_FOUND} if there is none, {@code WRONG_STATE} when it
     *     is in use
     */
    public Optional<String> deleteWithSnapshots(String id) {
        demandNative();
        JsonNode answer = caller.send(Call.on(DiskOperations.NATIVE_DELETE, "volume_id", id));
        String job = answer.path("job_id").asString("");
        return job.isEmpty() ? Optional.empty() : Optional.of(job);
    }

    private static Call list(List<Map.Entry<String, String>> query) {
        return Call.of(NativeDiskOperations.LIST_DETAIL).withQuery(query);
    }

    private static NativeDisk disk(JsonNode answer) {
        if (answer.path("volume") instanceof ObjectNode json) {
            return new NativeDisk(json);
        }
        throw EvsException.of(ErrorKind.SERVICE_FAILURE, "The service answered without a disk.");
    }

    private void demandNative() {
        if (caller.cloud().dialect() != Dialect.EVS) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "Cloud '"
                            + caller.cloud().name()
                            + "' is plain OpenStack, which has no calls of EVS's own.",
                    "Use evs.disks, or: disk list");
        }
    }
}
