package org.evsshell.client.zone;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.page.RowStream;
import org.evsshell.client.reference.References;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/** Availability zones. Safe for use from any thread. */
public final class ZoneApi {
    private final Caller caller;

    /** Zones as {@code caller} sees them. */
    public ZoneApi(Caller caller) {
        this.caller = caller;
    }

    /** Every zone, in the service's order. */
    public RowStream list() {
        List<ObjectNode> zones = new ArrayList<>();
        for (JsonNode zone :
                caller.send(Call.of(ZoneOperations.LIST)).path("availabilityZoneInfo")) {
            if (zone instanceof ObjectNode row) {
                zones.add(row);
            }
        }
        return RowStream.of(zones);
    }

    /**
     * One zone by its name.
     *
     * @throws EvsException of kind {@code NOT_FOUND} if there is none
     */
    public ObjectNode resolve(String name) {
        for (ObjectNode zone : list().toList()) {
            if (zone.path("zoneName").asString("").equals(name)) {
                return zone;
            }
        }
        throw References.noneNamed("zone", name, caller.cloud().name());
    }

    /**
     * The first zone that can be used, by name.
     *
     * @throws EvsException of kind {@code NOT_FOUND} if none can
     */
    public String firstAvailable() {
        return available().getFirst();
    }

    /**
     * The zones that can be used, by name, in the service's order.
     *
     * @throws EvsException of kind {@code NOT_FOUND} if none can
     */
    public List<String> available() {
        List<String> names = new ArrayList<>();
        for (ObjectNode zone : list().toList()) {
            if (zone.path("zoneState").path("available").booleanValue(false)) {
                names.add(zone.path("zoneName").asString(""));
            }
        }
        if (!names.isEmpty()) {
            return names;
        }
        throw EvsException.of(
                ErrorKind.NOT_FOUND,
                "No zone of cloud '" + caller.cloud().name() + "' is available.",
                "Name a zone with --zone.");
    }
}
