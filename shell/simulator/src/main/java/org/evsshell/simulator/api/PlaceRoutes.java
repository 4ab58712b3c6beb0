package org.evsshell.simulator.api;

import java.util.List;

/** Availability zones and disk types. */
final class PlaceRoutes {
    static final List<Route> ALL =
            new RouteList("EVS API reference, AZ query and disk types; Cinder 21.3")
                    .cinder(
                            "ListAvailabilityZones",
                            "GET /os-availability-zone",
                            PlaceHandler::listZones)
                    .cinder("ListDiskTypes", "GET /types", PlaceHandler::listTypes)
                    .cinder("ShowDiskType", "GET /types/{type}", PlaceHandler::showType)
                    .all();

    private PlaceRoutes() {}
}
