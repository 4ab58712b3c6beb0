package org.evsshell.simulator.api;

import java.util.List;

/** Availability zones, disk types, quotas and extensions. */
final class PlaceRoutes {
    static final List<Route> ALL =
            new RouteList("EVS API reference, AZ query and disk types; Cinder 21.3")
                    .cinder("ListAvailabilityZones", "GET /os-availability-zone", ZoneHandler::list)
                    .cinder("ListDiskTypes", "GET /types", TypeHandler::list)
                    .cinder("ShowDiskType", "GET /types/{type}", TypeHandler::show)
                    .from("EVS API reference, tenant quotas and API extensions; Cinder 21.3")
                    .cinder("ShowQuotas", "GET /os-quota-sets/{target}", QuotaHandler::show)
                    .cinderOnly(
                            "ShowQuotaDefaults",
                            "GET /os-quota-sets/{target}/defaults",
                            QuotaHandler::defaults)
                    .cinderOnly("UpdateQuotas", "PUT /os-quota-sets/{target}", QuotaChange::update)
                    .admin("volume_extension:quotas:update")
                    .cinderOnly(
                            "DeleteQuotas", "DELETE /os-quota-sets/{target}", QuotaChange::delete)
                    .admin("volume_extension:quotas:delete")
                    .cinder("ListExtensions", "GET /extensions", ExtensionHandler::list)
                    .cinderOnly("ShowExtension", "GET /extensions/{alias}", ExtensionHandler::show)
                    .cinderOnly("ShowLimits", "GET /limits", LimitsHandler::show)
                    .all();

    private PlaceRoutes() {}
}
