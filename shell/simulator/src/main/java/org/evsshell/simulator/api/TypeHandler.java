package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.DiskType;

import tools.jackson.core.JsonGenerator;

import java.util.List;
import java.util.Set;

/**
 * Disk types. EVS gives them all at once and documents no query; Cinder gives them by pages (21.3,
 * observed 2026-11-25). Simplified: Cinder's sort keys are not heard, and none of its types is
 * hidden from anybody.
 */
final class TypeHandler {
    private static final Set<String> FILTERS = Set.of("is_public", "extra_specs");
    private static final Set<String> COLUMNS =
            Set.of("id", "name", "created_at", "updated_at", "is_public", "description");

    private TypeHandler() {}

    static SimAnswer list(Call call) {
        List<DiskType> types = call.world().site().types();
        if (call.dialect() == Dialect.EVS) {
            return SimAnswer.json(200, Json.write(json -> write(json, call, types)));
        }
        Filters.check(call, FILTERS);
        Window window = Window.of(call, COLUMNS);
        List<DiskType> rows =
                types.subList(first(types, window), types.size()).stream()
                        .limit(window.limit())
                        .toList();
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            write(json, call, rows);
                            if (rows.size() == window.limit() && !rows.isEmpty()) {
                                json.writeArrayPropertyStart("volume_type_links");
                                Json.link(json, "next", next(call, rows.getLast().id()));
                                json.writeEndArray();
                            }
                        }));
    }

    private static int first(List<DiskType> types, Window window) {
        int first = 0;
        if (window.marker() != null) {
            DiskType last = named(types, window.marker());
            first = types.indexOf(last) + 1;
        }
        return Math.min(first + window.offset(), types.size());
    }

    private static String next(Call call, String last) {
        return call.links() + "/types?" + call.query().after(last);
    }

    static SimAnswer show(Call call) {
        String id = call.parameter("type");
        boolean standard = id.equals("default");
        DiskType type =
                standard
                        ? call.world().site().defaultType()
                        : named(call.world().site().types(), id);
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart("volume_type");
                            write(json, call, type);
                            // Cinder says of the default type less than of others.
                            if (call.dialect() == Dialect.CINDER && !standard) {
                                writeAccess(json);
                            }
                            json.writeEndObject();
                        }));
    }

    private static DiskType named(List<DiskType> types, String id) {
        return types.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Volume type", id));
    }

    private static void write(JsonGenerator json, Call call, List<DiskType> types) {
        json.writeArrayPropertyStart("volume_types");
        for (DiskType type : types) {
            json.writeStartObject();
            write(json, call, type);
            if (call.dialect() == Dialect.CINDER) {
                writeAccess(json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeAccess(JsonGenerator json) {
        json.writeBooleanProperty("os-volume-type-access:is_public", true);
    }

    private static void write(JsonGenerator json, Call call, DiskType type) {
        boolean evs = call.dialect() == Dialect.EVS;
        json.writeStringProperty("id", type.id());
        json.writeStringProperty("name", type.name());
        json.writeBooleanProperty("is_public", true);
        json.writeStringProperty("description", type.description());
        writeSpecs(json, call, type);
        if (evs) {
            json.writeNullProperty("qos_specs_id");
        }
    }

    static void writeSpecs(JsonGenerator json, Call call, DiskType type) {
        json.writeObjectPropertyStart("extra_specs");
        if (call.dialect() == Dialect.EVS) {
            String zones = String.join(",", type.zones());
            json.writeStringProperty("volume_backend_name", type.name());
            json.writeStringProperty("availability-zone", zones);
            json.writeStringProperty("RESKEY:availability_zones", zones);
        } else if (type.multiattach()) {
            json.writeStringProperty("multiattach", "<is> True");
        }
        json.writeEndObject();
    }
}
