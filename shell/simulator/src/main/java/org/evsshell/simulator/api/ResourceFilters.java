package org.evsshell.simulator.api;

import org.evsshell.simulator.exchange.SimAnswer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** By what Cinder's lists can be filtered, as it says itself (21.3, observed 2026-11-25). */
final class ResourceFilters {
    private static final int MICROVERSION = 33;
    private static final Map<String, List<String>> FILTERS = new LinkedHashMap<>();

    static {
        FILTERS.put(
                "volume",
                List.of(
                        "name",
                        "status",
                        "metadata",
                        "bootable",
                        "migration_status",
                        "availability_zone",
                        "group_id",
                        "size",
                        "created_at",
                        "updated_at",
                        "consumes_quota"));
        FILTERS.put("backup", List.of("name", "status", "volume_id"));
        FILTERS.put(
                "snapshot",
                List.of(
                        "name",
                        "status",
                        "volume_id",
                        "metadata",
                        "availability_zone",
                        "consumes_quota"));
        FILTERS.put("group", List.of("name"));
        FILTERS.put("group_snapshot", List.of("name", "status", "group_id"));
        FILTERS.put("attachment", List.of("volume_id", "status", "instance_id", "attach_status"));
        FILTERS.put(
                "message",
                List.of(
                        "resource_uuid",
                        "resource_type",
                        "event_id",
                        "request_id",
                        "message_level"));
        FILTERS.put("pool", List.of("name", "volume_type"));
        FILTERS.put("volume_type", List.of("is_public", "extra_specs"));
    }

    private ResourceFilters() {}

    /** The filters of a resource. */
    static List<String> of(String resource) {
        return FILTERS.getOrDefault(resource, List.of());
    }

    static SimAnswer list(Call call) {
        Microversion.demand(call, MICROVERSION);
        String wanted = call.query().get("resource").orElse("");
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeArrayPropertyStart("resource_filters");
                            FILTERS.forEach(
                                    (resource, filters) -> {
                                        if (wanted.isEmpty() || wanted.equals(resource)) {
                                            json.writeStartObject();
                                            json.writeStringProperty("resource", resource);
                                            json.writeArrayPropertyStart("filters");
                                            filters.forEach(json::writeString);
                                            json.writeEndArray();
                                            json.writeEndObject();
                                        }
                                    });
                            json.writeEndArray();
                        }));
    }
}
