package org.evsshell.simulator.api;

import java.util.List;

/** Snapshots, and rolling back to them. */
final class SnapshotRoutes {
    private static final String NATIVE = "/v2/{project}/cloudsnapshots";
    private static final String ONE_NATIVE = NATIVE + "/{snapshot}";

    static final List<Route> ALL =
            new RouteList("EVS API reference, snapshot management; Cinder 21.3")
                    .cinder("ListSnapshots", "GET /snapshots", SnapshotHandler::list)
                    .cinder(
                            "ListSnapshotsDetail",
                            "GET /snapshots/detail",
                            SnapshotHandler::listDetail)
                    .cinder("CreateSnapshot", "POST /snapshots", SnapshotHandler::create)
                    .cinder("ShowSnapshot", "GET /snapshots/{snapshot}", SnapshotHandler::show)
                    .cinder("UpdateSnapshot", "PUT /snapshots/{snapshot}", SnapshotHandler::update)
                    .cinder(
                            "DeleteSnapshot",
                            "DELETE /snapshots/{snapshot}",
                            SnapshotHandler::delete)
                    .from("EVS API reference, snapshot management")
                    .evs(
                            "nativeListSnapshotsDetail",
                            "GET " + NATIVE + "/detail",
                            NativeViews::listSnapshots)
                    .evs("nativeCreateSnapshot", "POST " + NATIVE, SnapshotHandler::create)
                    .evs("nativeShowSnapshot", "GET " + ONE_NATIVE, SnapshotHandler::show)
                    .evs("nativeUpdateSnapshot", "PUT " + ONE_NATIVE, SnapshotHandler::update)
                    .evs("nativeDeleteSnapshot", "DELETE " + ONE_NATIVE, SnapshotHandler::delete)
                    .from("EVS developer guide, rolling back from a snapshot")
                    .evs(
                            "nativeRollbackSnapshot",
                            "POST /v2/{project}/os-vendor-snapshots/{snapshot}/rollback",
                            SnapshotRollback::rollback)
                    .evs(
                            "nativeV3RollbackSnapshot",
                            "POST /v3/{project}/os-vendor-snapshots/{snapshot}/rollback",
                            SnapshotRollback::rollback)
                    .evs(
                            "nativeRollbackCloudSnapshot",
                            "POST " + ONE_NATIVE + "/rollback",
                            SnapshotRollback::rollback)
                    .all();

    private SnapshotRoutes() {}
}
