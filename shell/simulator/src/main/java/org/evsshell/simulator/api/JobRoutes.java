package org.evsshell.simulator.api;

import java.util.List;

/** Jobs of EVS. */
final class JobRoutes {
    static final List<Route> ALL =
            new RouteList("EVS API reference, task management")
                    .evs("getJob", "GET /v1/{project}/jobs/{job}", JobHandler::show)
                    .all();

    private JobRoutes() {}
}
