package org.evsshell.simulator.api;

import java.util.List;

/** What only plain Cinder has and its clients ask for. */
final class CinderRoutes {
    static final List<Route> ALL =
            new RouteList("OpenStack Block Storage API v3; Cinder 21.3")
                    .cinderOnly(
                            "ListResourceFilters", "GET /resource_filters", ResourceFilters::list)
                    .cinderOnly("ListMessages", "GET /messages", NothingThere.MESSAGES::list)
                    .cinderOnly("ShowMessage", "GET /messages/{id}", NothingThere.MESSAGES::show)
                    .cinderOnly("ListBackups", "GET /backups", NothingThere.BACKUPS::list)
                    .cinderOnly(
                            "ListBackupsDetail", "GET /backups/detail", NothingThere.BACKUPS::list)
                    .cinderOnly("ShowBackup", "GET /backups/{id}", NothingThere.BACKUPS::show)
                    .cinderOnly("ListGroups", "GET /groups", NothingThere.GROUPS::list)
                    .cinderOnly("ListGroupsDetail", "GET /groups/detail", NothingThere.GROUPS::list)
                    .cinderOnly("ShowGroup", "GET /groups/{id}", NothingThere.GROUPS::show)
                    .cinderOnly(
                            "ListGroupSnapshots",
                            "GET /group_snapshots",
                            NothingThere.GROUP_SNAPSHOTS::list)
                    .cinderOnly(
                            "ListGroupSnapshotsDetail",
                            "GET /group_snapshots/detail",
                            NothingThere.GROUP_SNAPSHOTS::list)
                    .cinderOnly(
                            "ShowGroupSnapshot",
                            "GET /group_snapshots/{id}",
                            NothingThere.GROUP_SNAPSHOTS::show)
                    .all();

    private CinderRoutes() {}
}
