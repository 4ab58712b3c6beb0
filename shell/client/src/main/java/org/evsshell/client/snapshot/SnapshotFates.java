package org.evsshell.client.snapshot;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fate.Fate;
import org.evsshell.client.fate.FateLookup;
import org.evsshell.client.fate.Marks;
import org.evsshell.client.fate.Sent;
import org.evsshell.client.fate.Wishes;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.operation.Operation;
import org.evsshell.client.page.PagedRows;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.util.Map;
import java.util.Objects;

/**
 * How the fate of changes to snapshots is found out. EVS's own calls change the same snapshots as
 * Cinder's, so theirs is looked up alike.
 */
public final class SnapshotFates {
    private static final String DISK_PATH = "/v3/{project_id}/volumes/{volume_id}";

    /** The disk a rollback is about; disks are another package's, so the call is named here. */
    private static final Operation SHOW_DISK =
            Operation.read(
                    "cinderV3ShowDisk",
                    DISK_PATH,
                    "EVS API reference, OpenStack Cinder API, EVS disk: querying details about an"
                            + " EVS disk");

    private SnapshotFates() {}

    /** The lookups by operation id. */
    public static Map<String, FateLookup> all() {
        FateLookup creation =
                new FateLookup(
                        (call, mark) -> Marks.inMetadata(call, "snapshot", mark),
                        SnapshotFates::created,
                        SnapshotFates::listOfDisk);
        FateLookup update = FateLookup.byState(SnapshotFates::updated, SnapshotFates::showIt);
        FateLookup deletion = FateLookup.byState(SnapshotFates::deleted, SnapshotFates::showIt);
        FateLookup rollback =
                FateLookup.byState(
                        SnapshotFates::rolledBack, call -> "disk show " + rolledBackDisk(call));
        return Map.of(
                SnapshotOperations.CREATE.id(), creation,
                NativeSnapshotOperations.CREATE.id(), creation,
                SnapshotOperations.UPDATE.id(), update,
                NativeSnapshotOperations.UPDATE.id(), update,
                SnapshotOperations.DELETE.id(), deletion,
                NativeSnapshotOperations.DELETE.id(), deletion,
                SnapshotOperations.ROLLBACK.id(), rollback,
                NativeSnapshotOperations.ROLLBACK.id(), rollback,
                SnapshotOperations.REVERT.id(), rollback);
    }

    private static Fate created(Sent sent, Caller reads) {
        JsonNode name = snapshot(sent.call()).path("name");
        SnapshotFilter filter =
                new SnapshotFilter(
                        snapshot(sent.call()).path("volume_id").asString(""),
                        name.isString() ? name.stringValue() : null,
                        null);
        PagedRows rows =
                new PagedRows(
                        reads, SnapshotCalls.list(filter), "snapshots", PagedRows.LARGEST_PAGE);
        return Marks.among(rows, "snapshot", sent.mark());
    }

    private static Fate updated(Sent sent, Caller reads) {
        return Wishes.fulfilled(sent, "snapshot", show(sent, reads));
    }

    private static Fate deleted(Sent sent, Caller reads) {
        JsonNode shown = show(sent, reads);
        if (shown.isMissingNode()) {
            return Marks.happened();
        }
        return switch (shown.path("snapshot").path("status").asString("")) {
            case "deleting", "error_deleting" -> Marks.happened();
            default -> new Fate.Absent();
        };
    }

    /** The snapshot in its envelope; a missing node when there is none. */
    private static JsonNode show(Sent sent, Caller reads) {
        try {
            return reads.send(SnapshotCalls.show(id(sent.call())));
        } catch (EvsException e) {
            if (e.kind() == ErrorKind.NOT_FOUND) {
                return MissingNode.getInstance();
            }
            throw e;
        }
    }

    /** One that is over already looks absent; doing it again gives the same disk. */
    private static Fate rolledBack(Sent sent, Caller reads) {
        Call show = Call.on(SHOW_DISK, "volume_id", rolledBackDisk(sent.call()));
        return switch (reads.send(show).path("volume").path("status").asString("")) {
            case "rollbacking", "reverting", "error_rollbacking" -> Marks.happened();
            default -> new Fate.Absent();
        };
    }

    private static String rolledBackDisk(Call call) {
        String disk = call.variables().get("volume_id");
        return disk != null
                ? disk
                : Objects.requireNonNull(call.body())
                        .path("rollback")
                        .path("volume_id")
                        .asString("");
    }

    private static JsonNode snapshot(Call call) {
        return Objects.requireNonNull(call.body()).path("snapshot");
    }

    private static String id(Call call) {
        return Objects.requireNonNull(call.variables().get("snapshot_id"));
    }

    private static String showIt(Call call) {
        return "snapshot show " + id(call);
    }

    private static String listOfDisk(Call call) {
        return "snapshot list --disk " + snapshot(call).path("volume_id").asString("");
    }
}
