package org.evsshell.client.disk;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fate.Fate;
import org.evsshell.client.fate.FateLookup;
import org.evsshell.client.fate.Marks;
import org.evsshell.client.fate.Sent;
import org.evsshell.client.fate.Wishes;
import org.evsshell.client.json.Json;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.page.PagedRows;
import org.evsshell.client.page.RowStream;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How the fate of changes to disks is found out. */
public final class DiskFates {
    /** The clocks of two machines may differ by so much. */
    private static final Duration SKEW = Duration.ofMinutes(2);

    /** So many disks are named one by one. */
    private static final int FEW = 5;

    private DiskFates() {}

    /** The lookups by operation id. */
    public static Map<String, FateLookup> all() {
        FateLookup create =
                new FateLookup(
                        (call, mark) -> Marks.inMetadata(call, "volume", mark),
                        DiskFates::created,
                        DiskFates::listByName);
        return Map.of(
                DiskOperations.CREATE.id(),
                create,
                DiskOperations.CREATE_FROM_BACKUP.id(),
                create,
                DiskOperations.NATIVE_CREATE.id(),
                FateLookup.byState(DiskFates::createdNatively, DiskFates::listNewest),
                DiskOperations.UPDATE.id(),
                FateLookup.byState(DiskFates::updated, DiskFates::showIt),
                DiskOperations.EXTEND.id(),
                FateLookup.byState(DiskFates::extended, DiskFates::showIt),
                DiskOperations.DELETE.id(),
                FateLookup.byState(DiskFates::deleted, DiskFates::showIt),
                DiskOperations.NATIVE_DELETE.id(),
                FateLookup.byState(DiskFates::deleted, DiskFates::showIt));
    }

    private static Fate created(Sent sent, Caller reads) {
        return Marks.among(newest(name(sent.call()), reads), "volume", sent.mark());
    }

    /** The call takes no mark, and its job's ID was in the lost answer: only a person can tell. */
    private static Fate createdNatively(Sent sent, Caller reads) {
        String name = name(sent.call());
        if (name == null) {
            return new Fate.Undecided("It named no disk to look for.");
        }
        List<String> made = new ArrayList<>();
        try (RowStream rows = newest(null, reads)) {
            while (rows.hasNext()) {
                ObjectNode row = rows.next();
                if (createdBefore(row, sent.at().minus(SKEW))) {
                    break;
                }
                String rowName = row.path("name").asString("");
                if (rowName.equals(name) || rowName.startsWith(name + "-")) {
                    made.add(rowName + " (" + row.path("id").asString("") + ")");
                }
            }
        }
        return new Fate.Undecided(
                made.isEmpty()
                        ? "No disk named '" + name + "' was made since."
                        : "Disks of that name made since: " + listed(made) + ".");
    }

    /** All of a few, else how many and the first and last of them. */
    private static String listed(List<String> newestFirst) {
        int count = newestFirst.size();
        return count <= FEW
                ? String.join(", ", newestFirst)
                : count + ", from " + newestFirst.getLast() + " to " + newestFirst.getFirst();
    }

    private static Fate updated(Sent sent, Caller reads) {
        ObjectNode disk = show(sent, reads);
        return disk == null
                ? new Fate.Absent()
                : Wishes.fulfilled(sent, "volume", Json.object().set("volume", disk));
    }

    private static Fate extended(Sent sent, Caller reads) {
        ObjectNode disk = show(sent, reads);
        if (disk == null) {
            return new Fate.Absent();
        }
        int wanted = body(sent).path("os-extend").path("new_size").asInt(Integer.MAX_VALUE);
        return switch (disk.path("status").asString("")) {
            case "extending", "error_extending" -> Marks.happened();
            default -> disk.path("size").asInt(0) >= wanted ? Marks.happened() : new Fate.Absent();
        };
    }

    private static Fate deleted(Sent sent, Caller reads) {
        ObjectNode disk = show(sent, reads);
        if (disk == null) {
            return Marks.happened();
        }
        return switch (disk.path("status").asString("")) {
            case "deleting", "error_deleting" -> Marks.happened();
            default -> new Fate.Absent();
        };
    }

    private static RowStream newest(@Nullable String name, Caller reads) {
        DiskFilter filter = name == null ? DiskFilter.ALL : DiskFilter.named(name);
        return new PagedRows(
                reads,
                DiskCalls.list(reads.cloud().dialect(), filter),
                "volumes",
                PagedRows.LARGEST_PAGE);
    }

    static @Nullable ObjectNode show(Sent sent, Caller reads) {
        return shown(id(sent.call()), reads).orElse(null);
    }

    /** A disk as it is now; empty when it is gone. */
    public static Optional<ObjectNode> shown(String id, Caller reads) {
        try {
            return Optional.of(DiskApi.disk(reads.send(DiskCalls.show(id))).json());
        } catch (EvsException e) {
            if (e.kind() == ErrorKind.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Times of resources are UTC without a zone. One that cannot be read counts as old. */
    private static boolean createdBefore(ObjectNode row, Instant when) {
        try {
            return LocalDateTime.parse(row.path("created_at").asString(""))
                    .toInstant(ZoneOffset.UTC)
                    .isBefore(when);
        } catch (DateTimeException e) {
            return true;
        }
    }

    private static JsonNode body(Sent sent) {
        return Objects.requireNonNull(sent.call().body());
    }

    private static @Nullable String name(Call call) {
        JsonNode name = Objects.requireNonNull(call.body()).path("volume").path("name");
        return name.isString() ? name.stringValue() : null;
    }

    private static String id(Call call) {
        return Objects.requireNonNull(call.variables().get("volume_id"));
    }

    private static String listByName(Call call) {
        String name = name(call);
        return name == null ? "disk list" : "disk list --name '" + name + "'";
    }

    /** Several get numbers behind their name, and lists find exact names only. */
    private static String listNewest(Call call) {
        int count = Objects.requireNonNull(call.body()).path("volume").path("count").asInt(1);
        return count == 1 ? listByName(call) : "disk list --sort created_at:desc --limit " + count;
    }

    static String showIt(Call call) {
        return "disk show " + id(call);
    }
}
