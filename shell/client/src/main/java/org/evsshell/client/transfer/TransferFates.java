package org.evsshell.client.transfer;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fate.Fate;
import org.evsshell.client.fate.FateLookup;
import org.evsshell.client.fate.Marks;
import org.evsshell.client.fate.Sent;
import org.evsshell.client.json.Json;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.page.PagedRows;
import org.evsshell.client.page.RowStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Map;
import java.util.Objects;

/** How the fate of changes to transfers is found out. */
public final class TransferFates {
    private TransferFates() {}

    /** The lookups by operation id. */
    public static Map<String, FateLookup> all() {
        return Map.of(
                TransferOperations.CREATE.id(),
                FateLookup.byState(TransferFates::created, call -> "transfer list"),
                TransferOperations.ACCEPT.id(),
                FateLookup.byState(
                        TransferFates::accepted, call -> "disk list --sort updated_at:desc"),
                TransferOperations.DELETE.id(),
                FateLookup.byState(
                        TransferFates::deleted, call -> "transfer show " + transfer(call)));
    }

    /**
     * A disk has one offer at most, so one of this disk and name is ours. Its key is not in the
     * answer found out, which {@link TransferApi#create} tells.
     */
    private static Fate created(Sent sent, Caller reads) {
        JsonNode wished = Objects.requireNonNull(sent.call().body()).path("transfer");
        try (RowStream rows = TransferApi.rows(reads, PagedRows.LARGEST_PAGE)) {
            while (rows.hasNext()) {
                ObjectNode row = rows.next();
                if (row.path("volume_id").equals(wished.path("volume_id"))
                        && row.path("name").equals(wished.path("name"))) {
                    ObjectNode answer = Json.object();
                    answer.set("transfer", row);
                    return new Fate.Happened(answer);
                }
            }
        }
        return new Fate.Absent();
    }

    /**
     * Who accepts never sees the transfer, and does not know the disk before: only a second try
     * would tell, and it might take the place of somebody's judgement about the first.
     */
    private static Fate accepted(Sent sent, Caller reads) {
        return new Fate.Undecided(
                "The service shows a transfer only to who offers it. Accepting it again does no"
                    + " harm: if there is no such transfer any more, the disk is here already.");
    }

    private static Fate deleted(Sent sent, Caller reads) {
        try {
            reads.send(TransferCalls.show(transfer(sent.call())));
            return new Fate.Absent();
        } catch (EvsException e) {
            if (e.kind() == ErrorKind.NOT_FOUND) {
                return Marks.happened();
            }
            throw e;
        }
    }

    private static String transfer(Call call) {
        return Objects.requireNonNull(call.variables().get("transfer_id"));
    }
}
