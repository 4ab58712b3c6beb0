package org.evsshell.simulator.api;

import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Zone;

/** Where disks may be. */
final class ZoneHandler {
    private ZoneHandler() {}

    static SimAnswer list(Call call) {
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
}
