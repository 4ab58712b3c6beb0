package org.evsshell.client.disk;

import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Operation;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.facts.Order.Source;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What is sent for disks, exactly: {@link DiskApi} and dry runs read it here. */
public final class DiskCalls {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String HINTS = "OS-SCH-HNT:scheduler_hints";

    private DiskCalls() {}

    /**
     * All disks that pass the filters this dialect takes; whoever reads them applies all filters
     * again. Paging adds limit and marker.
     */
    public static Call list(Dialect dialect, DiskFilter filter) {
        List<Map.Entry<String, String>> query = new ArrayList<>();
        if (filter.name() != null) {
            query.add(Map.entry("name", filter.name()));
        }
        if (filter.status() != null) {
            query.add(Map.entry("status", filter.status()));
        }
        if (filter.zone() != null) {
            query.add(Map.entry("availability_zone", filter.zone()));
        }
        // No page of EVS names this filter; a real Cinder lists it among its resource filters.
        if (filter.bootable() != null && dialect == Dialect.CINDER) {
            query.add(Map.entry("bootable", filter.bootable().toString()));
        }
        return Call.of(DiskOperations.LIST_DETAIL).withQuery(query);
    }

    /** One disk. */
    public static Call show(String id) {
        return on(DiskOperations.SHOW, id);
    }

    /**
     * Creates what is asked for. EVS takes several disks, tags and backups in one native call;
     * OpenStack takes one call for each disk, named as EVS names them: {@code NAME-0001} and so on.
     */
    public static List<Call> create(Dialect dialect, DiskCreate request) {
        if (isNative(dialect, request)) {
            ObjectNode disk = disk(request, request.name());
            disk.put("count", request.count());
            putPairs(disk, "tags", request.tags());
            return List.of(wrapped(Call.of(DiskOperations.NATIVE_CREATE), "volume", disk));
        }
        List<Call> calls = new ArrayList<>();
        for (int number = 1; number <= request.count(); number++) {
            calls.add(createOne(dialect, request, numbered(request, number)));
        }
        return calls;
    }

    /** EVS's guide has the hints inside the disk, OpenStack beside it. */
    private static Call createOne(Dialect dialect, DiskCreate request, @Nullable String name) {
        Operation operation =
                request.isFrom(Source.BACKUP)
                        ? DiskOperations.CREATE_FROM_BACKUP
                        : DiskOperations.CREATE;
        ObjectNode disk = disk(request, name);
        ObjectNode body = JSON.objectNode();
        body.set("volume", disk);
        putPairs(dialect == Dialect.EVS ? disk : body, HINTS, request.hints());
        return Call.of(operation).withBody(body);
    }

    /** Whether only the native call will do, on EVS: several disks at once, tags, or a backup. */
    public static boolean isNative(Dialect dialect, DiskCreate request) {
        return dialect == Dialect.EVS
                && (request.count() > 1
                        || !request.tags().isEmpty()
                        || request.isFrom(Source.BACKUP));
    }

    /** Changes name, description or both. */
    public static Call update(String id, DiskUpdate update) {
        ObjectNode disk = JSON.objectNode();
        putText(disk, "name", update.name());
        putText(disk, "description", update.description());
        return wrapped(on(DiskOperations.UPDATE, id), "volume", disk);
    }

    /** Makes a disk {@code newSize} GB large. */
    public static Call extend(String id, int newSize) {
        ObjectNode size = JSON.objectNode().put("new_size", newSize);
        return wrapped(on(DiskOperations.EXTEND, id), "os-extend", size);
    }

    /** Deletes a disk; its snapshots go along only if asked to. */
    public static Call delete(String id, boolean withSnapshots) {
        Call call = on(DiskOperations.DELETE, id);
        return withSnapshots ? call.withQuery(List.of(Map.entry("cascade", "true"))) : call;
    }

    private static Call on(Operation operation, String id) {
        return Call.on(operation, "volume_id", id);
    }

    private static Call wrapped(Call call, String envelope, ObjectNode content) {
        ObjectNode body = JSON.objectNode();
        body.set(envelope, content);
        return call.withBody(body);
    }

    private static ObjectNode disk(DiskCreate request, @Nullable String name) {
        ObjectNode disk = JSON.objectNode();
        putText(disk, "name", name);
        if (request.size() != null) {
            disk.put("size", request.size());
        }
        putText(disk, "volume_type", request.type());
        putText(disk, "availability_zone", request.zone());
        putText(disk, "description", request.description());
        if (request.source() != null) {
            disk.put(request.source().field(), request.source().id());
        }
        if (request.multiattach()) {
            disk.put("multiattach", true);
        }
        putPairs(disk, "metadata", request.metadata());
        return disk;
    }

    private static @Nullable String numbered(DiskCreate request, int number) {
        if (request.count() == 1 || request.name() == null) {
            return request.name();
        }
        return String.format(Locale.ROOT, "%s-%04d", request.name(), number);
    }

    private static void putText(ObjectNode object, String field, @Nullable String text) {
        if (text != null) {
            object.put(field, text);
        }
    }

    private static void putPairs(ObjectNode object, String field, Map<String, String> pairs) {
        if (!pairs.isEmpty()) {
            ObjectNode node = object.putObject(field);
            new TreeMap<>(pairs).forEach(node::put);
        }
    }
}
