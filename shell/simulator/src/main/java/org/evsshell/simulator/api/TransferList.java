package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Transfer;

import tools.jackson.core.JsonGenerator;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The lists of transfers: the oldest first, but the newest first where they have pages. Before that
 * Cinder takes {@code limit} and {@code offset} for filters that nothing passes (21.3, observed
 * 2026-11-25); EVS documents both.
 */
final class TransferList {
    private static final int PAGES_MICROVERSION = 59;
    private static final Set<String> FILTERS =
            Set.of("name", "display_name", "id", "volume_id", "all_tenants");
    private static final Set<String> COLUMNS = Set.of("created_at", "id", "name", "display_name");

    private TransferList() {}

    static SimAnswer of(Call call, BiConsumer<JsonGenerator, Transfer> form) {
        boolean paged =
                call.request().path().contains("/volume-transfers")
                        && call.microversion().atLeast(PAGES_MICROVERSION);
        if (!paged) {
            return answer(whole(call), form, json -> {});
        }
        Page<Transfer> page =
                Page.of(
                        call.world().transfers(call.projectId()),
                        wanted(call),
                        Window.of(call, COLUMNS),
                        id -> TransferHandler.find(call, id),
                        TransferList::order);
        return answer(page.rows(), form, json -> page.writeLinks(json, "transfers", call));
    }

    private static List<Transfer> whole(Call call) {
        List<Transfer> all =
                call.world().transfers(call.projectId()).descendingSet().stream()
                        .filter(wanted(call))
                        .toList();
        if (call.dialect() == Dialect.EVS) {
            Window window = Window.of(call, COLUMNS);
            return all.stream().skip(window.offset()).limit(window.limit()).toList();
        }
        boolean strange = !FILTERS.containsAll(call.query().values().keySet());
        return strange ? List.of() : all.stream().limit(call.behaviour().pageLimit()).toList();
    }

    private static Predicate<Transfer> wanted(Call call) {
        Query query = call.query();
        String name = query.get("name").or(() -> query.get("display_name")).orElse(null);
        String disk = query.get("volume_id").orElse(null);
        String id = query.get("id").orElse(null);
        return transfer ->
                (name == null || name.equals(transfer.name()))
                        && (disk == null || disk.equals(transfer.diskId()))
                        && (id == null || id.equals(transfer.id()));
    }

    private static Comparator<Transfer> order(String column) {
        return switch (column) {
            case "id" -> Comparator.comparing(Transfer::id);
            case "name", "display_name" ->
                    Comparator.comparing(
                            transfer -> Objects.requireNonNullElse(transfer.name(), ""));
            default -> Comparator.comparing(Transfer::createdAt);
        };
    }

    private static SimAnswer answer(
            List<Transfer> rows,
            BiConsumer<JsonGenerator, Transfer> form,
            Consumer<JsonGenerator> links) {
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeArrayPropertyStart("transfers");
                            for (Transfer transfer : rows) {
                                json.writeStartObject();
                                form.accept(json, transfer);
                                json.writeEndObject();
                            }
                            json.writeEndArray();
                            links.accept(json);
                        }));
    }
}
