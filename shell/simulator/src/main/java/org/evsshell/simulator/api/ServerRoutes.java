package org.evsshell.simulator.api;

import java.util.List;

/**
 * Servers, as far as disks are attached to them: EVS's calls and Nova's. None makes, starts or
 * stops a server; the worlds come with theirs.
 */
final class ServerRoutes {
    private static final String SERVER = "/v1/{project}/cloudservers/{server}";
    private static final String BARE = "/v2.1/servers/{server}";
    private static final String NOVA = "/v2.1/{project}/servers/{server}";

    static final List<Route> ALL =
            new RouteList("ECS API reference, disk management, job status management")
                    .servers(
                            "ecsListServers",
                            "GET /v1/{project}/cloudservers/detail",
                            ServerHandler::listNumbered)
                    .servers(
                            "ecsAttachDisk",
                            "POST " + SERVER + "/attachvolume",
                            AttachHandler::attachByJob)
                    .servers(
                            "ecsDetachDisk",
                            "DELETE " + SERVER + "/detachvolume/{disk}",
                            AttachHandler::detachByJob)
                    .servers(
                            "ecsListServerDisks",
                            "GET " + SERVER + "/block_device",
                            ServerDiskHandler::list)
                    .servers(
                            "ecsShowServerDisk",
                            "GET " + SERVER + "/block_device/{disk}",
                            ServerDiskHandler::show)
                    .servers(
                            "ecsListServerDisksV21",
                            "GET " + BARE + "/block_device",
                            ServerDiskHandler::list)
                    .servers(
                            "ecsShowServerDiskV21",
                            "GET " + BARE + "/block_device/{disk}",
                            ServerDiskHandler::show)
                    .servers("ecsGetJob", "GET /v1/{project}/jobs/{job}", JobHandler::showOfServers)
                    .from("ECS API reference, native OpenStack Nova APIs; OpenStack Compute API")
                    .compute(
                            "novaListServersDetail",
                            "GET /v2.1/{project}/servers/detail",
                            ServerHandler::listLinked)
                    .compute("novaShowServer", "GET " + NOVA, ServerHandler::show)
                    .compute(
                            "novaAttachDisk",
                            "POST " + NOVA + "/os-volume_attachments",
                            AttachHandler::attach)
                    .compute(
                            "novaDetachDisk",
                            "DELETE " + NOVA + "/os-volume_attachments/{disk}",
                            AttachHandler::detach)
                    .compute(
                            "novaListServerDisks",
                            "GET " + NOVA + "/os-volume_attachments",
                            ServerDiskHandler::listByNova)
                    .compute(
                            "novaShowServerDisk",
                            "GET " + NOVA + "/os-volume_attachments/{disk}",
                            ServerDiskHandler::showByNova)
                    .all();

    private ServerRoutes() {}
}
