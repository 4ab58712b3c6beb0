package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every call the simulator knows, with the page it imitates. */
public final class Routes {
    private static final Set<Dialect> EVS = Set.of(Dialect.EVS);
    private static final Set<Dialect> BOTH = Set.of(Dialect.EVS, Dialect.CINDER);

    /** When the routes were last compared with their pages and with Cinder 21.3 and Keystone 22. */
    private static final String COMPARED = "2026-11-23";

    private static final String VERSIONS = "EVS API reference, API version query; Cinder 21.3";
    private static final String DISKS = "EVS API reference, disk management; Cinder 21.3";
    private static final String SNAPSHOTS = "EVS API reference, snapshot management; Cinder 21.3";
    private static final String PLACES = "EVS API reference, AZ query and disk types; Cinder 21.3";
    private static final String JOBS = "EVS API reference, task management";
    private static final String ROLLBACK = "EVS developer guide, rolling back from a snapshot";

    private static final List<Route> ALL = table();

    private Routes() {}

    /** All routes, of both dialects; where two fit a path, the first counts. */
    public static List<Route> all() {
        return ALL;
    }

    private static List<Route> table() {
        List<Route> routes = new ArrayList<>();
        routes.add(identity("identityListVersions", "GET ", VersionHandler::listIdentityVersions));
        routes.add(identity("identityShowVersion", "GET /v3", VersionHandler::showIdentityVersion));
        routes.add(identity("iamCreateToken", "POST /v3/auth/tokens", IdentityHandler::issue));
        routes.add(identity("iamShowToken", "GET /v3/auth/tokens", IdentityHandler::show));
        routes.add(identity("iamCheckToken", "HEAD /v3/auth/tokens", IdentityHandler::show));
        routes.add(identity("iamShowCatalog", "GET /v3/auth/catalog", IdentityHandler::catalogue));
        routes.add(identity("iamListProjects", "GET /v3/auth/projects", IdentityHandler::projects));

        routes.add(version("listApiVersions", "GET /", BOTH, VersionHandler::listVersions));
        routes.add(version("showApiVersion", "GET /v3", BOTH, VersionHandler::showV3));
        routes.add(version("showApiVersion", "GET /v2", EVS, VersionHandler::showV2));

        String disk = "/volumes/{disk}";
        routes.addAll(cinder("ListDisks", "GET /volumes", DISKS, DiskHandler::list));
        routes.addAll(
                cinder("ListDisksDetail", "GET /volumes/detail", DISKS, DiskHandler::listDetail));
        routes.addAll(cinder("CreateDisk", "POST /volumes", DISKS, DiskHandler::create));
        routes.addAll(cinder("ShowDisk", "GET " + disk, DISKS, DiskHandler::show));
        routes.addAll(cinder("UpdateDisk", "PUT " + disk, DISKS, DiskHandler::update));
        routes.addAll(cinder("DeleteDisk", "DELETE " + disk, DISKS, DiskHandler::delete));
        routes.addAll(cinder("ExtendDisk", "POST " + disk + "/action", DISKS, DiskActions::act));

        String snapshot = "/snapshots/{snapshot}";
        routes.addAll(cinder("ListSnapshots", "GET /snapshots", SNAPSHOTS, SnapshotHandler::list));
        routes.addAll(
                cinder(
                        "ListSnapshotsDetail",
                        "GET /snapshots/detail",
                        SNAPSHOTS,
                        SnapshotHandler::listDetail));
        routes.addAll(
                cinder("CreateSnapshot", "POST /snapshots", SNAPSHOTS, SnapshotHandler::create));
        routes.addAll(cinder("ShowSnapshot", "GET " + snapshot, SNAPSHOTS, SnapshotHandler::show));
        routes.addAll(
                cinder("UpdateSnapshot", "PUT " + snapshot, SNAPSHOTS, SnapshotHandler::update));
        routes.addAll(
                cinder("DeleteSnapshot", "DELETE " + snapshot, SNAPSHOTS, SnapshotHandler::delete));

        routes.addAll(
                cinder(
                        "ListAvailabilityZones",
                        "GET /os-availability-zone",
                        PLACES,
                        PlaceHandler::listZones));
        routes.addAll(cinder("ListDiskTypes", "GET /types", PLACES, PlaceHandler::listTypes));
        routes.addAll(cinder("ShowDiskType", "GET /types/{type}", PLACES, PlaceHandler::showType));

        String rollback = "snapshots/{snapshot}/rollback";
        routes.add(
                evs(
                        "nativeCreateDisks",
                        "POST /v2/{project}/cloudvolumes",
                        DISKS,
                        NativeDiskHandler::create));
        routes.add(
                evs(
                        "nativeDeleteDisk",
                        "DELETE /v2/{project}/cloudvolumes/{disk}",
                        DISKS,
                        NativeDiskHandler::delete));
        routes.add(
                evs(
                        "nativeRollbackSnapshot",
                        "POST /v2/{project}/os-vendor-" + rollback,
                        ROLLBACK,
                        SnapshotRollback::rollback));
        routes.add(
                evs(
                        "nativeV3RollbackSnapshot",
                        "POST /v3/{project}/os-vendor-" + rollback,
                        ROLLBACK,
                        SnapshotRollback::rollback));
        routes.add(
                evs(
                        "nativeRollbackCloudSnapshot",
                        "POST /v2/{project}/cloud" + rollback,
                        ROLLBACK,
                        SnapshotRollback::rollback));
        routes.add(evs("getJob", "GET /v1/{project}/jobs/{job}", JOBS, JobHandler::show));
        return List.copyOf(routes);
    }

    private static Route identity(String id, String call, Route.Handler handler) {
        int blank = call.indexOf(' ');
        return new Route(
                id,
                call.substring(0, blank),
                "/identity" + call.substring(blank + 1),
                Family.IDENTITY,
                BOTH,
                "Keystone 22",
                COMPARED,
                handler);
    }

    private static Route version(
            String id, String call, Set<Dialect> dialects, Route.Handler handler) {
        int blank = call.indexOf(' ');
        return new Route(
                id,
                call.substring(0, blank),
                call.substring(blank + 1),
                Family.VERSIONS,
                dialects,
                VERSIONS,
                COMPARED,
                handler);
    }

    /** A Cinder call under {@code /v3}, and on EVS under {@code /v2} too. */
    private static List<Route> cinder(
            String operation, String call, String page, Route.Handler handler) {
        int blank = call.indexOf(' ');
        String method = call.substring(0, blank);
        String path = "/{project}" + call.substring(blank + 1);
        Family family = Family.CINDER;
        return List.of(
                new Route(
                        "cinderV3" + operation,
                        method,
                        "/v3" + path,
                        family,
                        BOTH,
                        page,
                        COMPARED,
                        handler),
                new Route(
                        "cinderV2" + operation,
                        method,
                        "/v2" + path,
                        family,
                        EVS,
                        page,
                        COMPARED,
                        handler));
    }

    private static Route evs(String id, String call, String page, Route.Handler handler) {
        int blank = call.indexOf(' ');
        return new Route(
                id,
                call.substring(0, blank),
                call.substring(blank + 1),
                Family.NATIVE,
                EVS,
                page,
                COMPARED,
                handler);
    }
}
