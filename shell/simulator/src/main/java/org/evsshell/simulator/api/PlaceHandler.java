package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.DiskType;
import org.evsshell.simulator.world.Zone;

import tools.jackson.core.JsonGenerator;

/** Where disks may be and of what type. */
final class PlaceHandler {
    private PlaceHandler() {}

    static SimAnswer listZones(Call call) {
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeArrayPropertyStart("availabilityZoneInfo");
                            for (Zone zone : call.world().site().zones()) {
                                json.writeStartObject();
                                json.writeStringProperty("zoneName", zone.name());
                                json.writeObjectPropertyStart("zoneState");
                                json.writeBooleanProperty("available", zone.available());
                                json.writeEndObject();
                                json.writeEndObject();
                            }
                            json.writeEndArray();
                        }));
    }

    static SimAnswer listTypes(Call call) {
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeArrayPropertyStart("volume_types");
                            for (DiskType type : call.world().site().types()) {
                                json.writeStartObject();
                                write(json, call, type);
                                json.writeEndObject();
                            }
                            json.writeEndArray();
                        }));
    }

    static SimAnswer showType(Call call) {
        String id = call.parameter("type");
        DiskType type =
                id.equals("default")
                        ? call.world().site().defaultType()
                        : call.world()
                                .site()
                                .type(id)
                                .filter(each -> each.id().equals(id))
                                .orElseThrow(() -> Refusal.notFound("Volume type", id));
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeObjectPropertyStart("volume_type");
                            write(json, call, type);
                            json.writeEndObject();
                        }));
    }

    private static void write(JsonGenerator json, Call call, DiskType type) {
        boolean evs = call.dialect() == Dialect.EVS;
        json.writeStringProperty("id", type.id());
        json.writeStringProperty("name", type.name());
        json.writeBooleanProperty("is_public", true);
        json.writeStringProperty("description", type.description());
        json.writeObjectPropertyStart("extra_specs");
        if (evs) {
            String zones = String.join(",", type.zones());
            json.writeStringProperty("volume_backend_name", type.name());
            json.writeStringProperty("availability-zone", zones);
            json.writeStringProperty("RESKEY:availability_zones", zones);
        } else if (type.multiattach()) {
            json.writeStringProperty("multiattach", "<is> True");
        }
        json.writeEndObject();
        if (evs) {
            json.writeNullProperty("qos_specs_id");
        } else {
            json.writeBooleanProperty("os-volume-type-access:is_public", true);
        }
    }
}
