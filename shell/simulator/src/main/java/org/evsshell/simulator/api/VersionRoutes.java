package org.evsshell.simulator.api;

import java.util.List;

/** What versions of the service there are. */
final class VersionRoutes {
    static final List<Route> ALL =
            new RouteList("EVS API reference, API version query; Cinder 21.3")
                    .version("listApiVersions", "GET /", VersionHandler::listVersions)
                    .version("showApiVersion", "GET /v3", VersionHandler::showV3)
                    .evsVersion("showApiVersion", "GET /v2", VersionHandler::showV2)
                    .evsVersion("showApiVersion", "GET /v1", VersionHandler::showV1)
                    .all();

    private VersionRoutes() {}
}
