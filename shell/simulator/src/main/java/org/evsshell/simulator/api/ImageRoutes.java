package org.evsshell.simulator.api;

import java.util.List;

/** What is looked up of images before disks are made from them. */
final class ImageRoutes {
    static final List<Route> ALL =
            new RouteList("OpenStack Image API v2")
                    .images("glanceShowImage", "GET /v2/images/{image}", ImageHandler::show)
                    .all();

    private ImageRoutes() {}
}
