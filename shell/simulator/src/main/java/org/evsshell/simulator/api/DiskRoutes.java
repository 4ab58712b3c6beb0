package org.evsshell.simulator.api;

import java.util.List;

/** Disks, the Cinder way and EVS's own. */
final class DiskRoutes {
    static final List<Route> ALL =
            new RouteList("EVS API reference, disk management; Cinder 21.3")
                    .cinder("ListDisks", "GET /volumes", DiskHandler::list)
                    .cinder("ListDisksDetail", "GET /volumes/detail", DiskHandler::listDetail)
                    .cinder("CreateDisk", "POST /volumes", DiskHandler::create)
                    .cinderV3("ShowDiskSummary", "GET /volumes/summary", DiskSummary::show)
                    .cinder("ShowDisk", "GET /volumes/{disk}", DiskHandler::show)
                    .cinder("UpdateDisk", "PUT /volumes/{disk}", DiskHandler::update)
                    .cinder("DeleteDisk", "DELETE /volumes/{disk}", DiskHandler::delete)
                    .cinder("ExtendDisk", "POST /volumes/{disk}/action", DiskActions::act)
                    .evs(
                            "nativeCreateDisks",
                            "POST /v2/{project}/cloudvolumes",
                            NativeDiskHandler::create)
                    .evs(
                            "nativeListDisksDetail",
                            "GET /v2/{project}/cloudvolumes/detail",
                            NativeViews::listDisks)
                    .evs(
                            "nativeShowDisk",
                            "GET /v2/{project}/os-vendor-volumes/{disk}",
                            NativeViews::showDisk)
                    .evs(
                            "nativeDeleteDisk",
                            "DELETE /v2/{project}/cloudvolumes/{disk}",
                            NativeDiskHandler::delete)
                    .evs(
                            "nativeRetypeDisk",
                            "POST /v2/{project}/volumes/{disk}/retype",
                            DiskRetype::nativeRetype)
                    .from("EVS API reference, permissions: disks; its documented twin")
                    .evs(
                            "nativeShowCloudvolume",
                            "GET /v2/{project}/cloudvolumes/{disk}",
                            NativeViews::showDisk)
                    .all();

    private DiskRoutes() {}
}
