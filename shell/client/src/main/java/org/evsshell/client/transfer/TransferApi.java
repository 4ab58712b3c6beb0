package org.evsshell.client.transfer;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.page.OffsetRows;
import org.evsshell.client.page.PagedRows;
import org.evsshell.client.page.RowStream;
import org.evsshell.client.reference.References;
import org.evsshell.rules.Dialect;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/**
 * Offers of disks from one project to another. Who offers sees the offer; who accepts needs its ID
 * and key, and sees nothing of it before. Safe for use from any thread.
 */
public final class TransferApi {
    private static final String HIDDEN = "***";

    private final Caller caller;

    /** Transfers as {@code caller} sees them. */
    public TransferApi(Caller caller) {
        this.caller = caller;
    }

    /** Every offer of this project that is still open, fetched page by page. */
    public RowStream list() {
        return list(PagedRows.LARGEST_PAGE);
    }

    /** The same with a page size: how many rows will be looked at, as far as known. */
    public RowStream list(int pageSize) {
        return rows(caller, pageSize);
    }

    /**
     * Every offer without its time of creation: EVS's short list. Plain OpenStack's has no pages,
     * so there it is the whole one.
     */
    public RowStream names() {
        int limit = PagedRows.LARGEST_PAGE;
        return caller.cloud().dialect() == Dialect.EVS
                ? new OffsetRows(
                        offset -> caller.send(TransferCalls.names(offset, limit)),
                        "transfers",
                        "id")
                : list();
    }

    static RowStream rows(Caller caller, int pageSize) {
        int limit = Math.clamp(pageSize, 1, PagedRows.LARGEST_PAGE);
        return caller.cloud().dialect() == Dialect.EVS
                ? new OffsetRows(
                        offset -> caller.send(TransferCalls.list(offset, limit)), "transfers", "id")
                : new PagedRows(caller, TransferCalls.listByMarker(), "transfers", limit);
    }

    /**
     * One offer by its ID.
     *
     * @throws EvsException of kind {@code NOT_FOUND} if this project has none
     */
    public Transfer show(String id) {
        try {
            return transfer(caller.send(TransferCalls.show(id)));
        } catch (EvsException e) {
            if (e.kind() != ErrorKind.NOT_FOUND) {
                throw e;
            }
            throw References.noneWithId("transfer", id, caller.cloud().name(), e);
        }
    }

    /** Every offer of exactly this name. */
    public List<Transfer> findByName(String name) {
        List<Transfer> found = new ArrayList<>();
        try (RowStream rows = list()) {
            while (rows.hasNext()) {
                Transfer transfer = new Transfer(rows.next());
                if (transfer.name().equals(name)) {
                    found.add(transfer);
                }
            }
        }
        return found;
    }

    /**
     * The offer a user means: by ID if the word has the form of one, else by exact name.
     *
     * @throws EvsException of kind {@code NOT_FOUND}, or {@code AMBIGUOUS} listing the IDs
     */
    public Transfer resolve(String reference) {
        if (References.isId(reference)) {
            return show(reference);
        }
        List<Transfer> found = findByName(reference);
        if (found.isEmpty()) {
            throw References.noneNamed("transfer", reference, caller.cloud().name());
        }
        if (found.size() > 1) {
            throw References.ambiguous(
                    "transfer", reference, found.stream().map(Transfer::id).toList());
        }
        return found.getFirst();
    }

    /**
     * Offers a disk, which is then {@code awaiting-transfer}. The key is in the result and nowhere
     * else, ever.
     *
     * @throws EvsException of kind {@code WRONG_STATE} when the disk cannot be given away, {@code
     *     UNKNOWN} when the offer was made but the answer with its key got lost
     */
    public Transfer create(String diskId, String name) {
        Transfer made = transfer(caller.send(TransferCalls.create(diskId, name)));
        if (made.authKey().isEmpty()) {
            throw EvsException.of(
                    ErrorKind.UNKNOWN,
                    "Transfer '"
                            + made.name()
                            + "' ("
                            + made.id()
                            + ") of disk "
                            + diskId
                            + " was made, but its key was in an answer that got lost: nobody can"
                            + " accept it.",
                    "Take it back and offer the disk again: transfer delete " + made.id());
        }
        return made;
    }

    /**
     * Takes a disk over into this project. The transfer is gone then.
     *
     * @param id the transfer's ID
     * @param authKey the key its creation showed
     * @return the transfer as the service last shows it, with the disk's ID
     * @throws EvsException of kind {@code NOT_FOUND} when it is not there, or no more, {@code
     *     BAD_REQUEST} for a wrong key, {@code UNKNOWN} when the answer was lost
     */
    public Transfer accept(String id, String authKey) {
        try {
            return transfer(caller.send(TransferCalls.accept(id, authKey)));
        } catch (EvsException e) {
            EvsException told = withoutKey(e, authKey);
            throw e.kind() == ErrorKind.NOT_FOUND
                    ? told.withHint(
                            "It may have been accepted or taken back: ask who offered the disk.")
                    : told;
        }
    }

    /** Takes an offer back; the disk is {@code available} again. */
    public void delete(String id) {
        caller.send(TransferCalls.delete(id));
    }

    /** Cinder quotes a value that does not please it. */
    private static EvsException withoutKey(EvsException refusal, String authKey) {
        if (authKey.isEmpty() || !refusal.message().contains(authKey)) {
            return refusal;
        }
        return EvsException.of(
                refusal.kind(), refusal.message().replace(authKey, HIDDEN), refusal.detail(), null);
    }

    private static Transfer transfer(JsonNode answer) {
        if (answer.path("transfer") instanceof ObjectNode json) {
            return new Transfer(json);
        }
        throw EvsException.of(
                ErrorKind.SERVICE_FAILURE, "The service answered without a transfer.");
    }
}
