package org.evsshell.simulator.api;

import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Backup;

import tools.jackson.core.JsonGenerator;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Cinder's lists of backups; EVS has no such call. Simplified: there are some to make disks from,
 * none is made, restored or deleted.
 */
final class BackupHandler {
    private static final int SORT_BY_NAME_MICROVERSION = 37;
    private static final Set<String> COLUMNS =
            Set.of("id", "display_name", "status", "size", "volume_id", "created_at");

    private BackupHandler() {}

    static SimAnswer list(Call call) {
        return list(call, new BackupJson(call)::writeBrief);
    }

    static SimAnswer listDetail(Call call) {
        return list(call, new BackupJson(call)::writeFull);
    }

    private static SimAnswer list(Call call, BiConsumer<JsonGenerator, Backup> form) {
        Page<Backup> page =
                Page.of(
                        call.world().backups(call.projectId()),
                        wanted(call),
                        Window.of(call, columns(call)),
                        id -> find(call, id),
                        BackupHandler::order);
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeArrayPropertyStart("backups");
                            for (Backup backup : page.rows()) {
                                json.writeStartObject();
                                form.accept(json, backup);
                                json.writeEndObject();
                            }
                            json.writeEndArray();
                            page.writeLinks(json, "backups", call);
                        }));
    }

    static SimAnswer show(Call call) {
        Backup backup = find(call, call.parameter("id"));
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart("backup");
                            new BackupJson(call).writeFull(json, backup);
                            json.writeEndObject();
                        }));
    }

    private static Backup find(Call call, String id) {
        return call.world()
                .backup(id)
                .filter(backup -> backup.projectId().equals(call.projectId()))
                .orElseThrow(() -> Refusal.notFound("Backup", id));
    }

    private static Set<String> columns(Call call) {
        Set<String> columns = new HashSet<>(COLUMNS);
        if (call.microversion().atLeast(SORT_BY_NAME_MICROVERSION)) {
            columns.add("name");
        }
        return columns;
    }

    private static Predicate<Backup> wanted(Call call) {
        Filters.check(call, Set.copyOf(ResourceFilters.of("backup")));
        Query query = call.query();
        String name = query.get("name").orElse(null);
        String status = query.get("status").orElse(null);
        String disk = query.get("volume_id").orElse(null);
        return backup ->
                (name == null || name.equals(backup.name()))
                        && (status == null || status.equals(backup.status()))
                        && (disk == null || disk.equals(backup.diskId()));
    }

    private static Comparator<Backup> order(String column) {
        return switch (column) {
            case "id" -> Comparator.comparing(Backup::id);
            case "status" -> Comparator.comparing(Backup::status);
            case "size" -> Comparator.comparingInt(Backup::size);
            case "volume_id" -> Comparator.comparing(Backup::diskId);
            case "created_at" -> Comparator.comparing(Backup::createdAt);
            default -> Comparator.comparing(Backup::name);
        };
    }
}
