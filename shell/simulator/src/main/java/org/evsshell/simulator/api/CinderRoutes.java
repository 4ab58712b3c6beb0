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
                    .cinderOnly("ListBackups", "GET /backups", BackupHandler::list)
                    .cinderOnly(
                            "ListBackupsDetail", "GET /backups/detail", BackupHandler::listDetail)
                    .cinderOnly("ShowBackup", "GET /backups/{id}", BackupHandler::show)
                    .cinderOnly("ListGroups", "GET /groups", NothingThere.GROUPS::list)
                    .cinderOnly("ListGroupsDetail", "GET /groups/detail", NothingThere.GROUPS::list)
                    .cinderOnly("ShowGroup", "GET /groups/{id}", NothingThere.GROUPS::show)
                    .cinderOnly("ListGroupTypes", "GET /group_types", GroupTypeHandler::list)
                    .cinderOnly("ShowGroupType", "GET /group_types/{id}", GroupTypeHandler::show)
                    .cinderOnly(
                            "ListConsistencyGroups",
                            "GET /consistencygroups",
                            NothingThere.CONSISTENCY_GROUPS::list)
                    .cinderOnly(
                            "ListConsistencyGroupsDetail",
                            "GET /consistencygroups/detail",
                            NothingThere.CONSISTENCY_GROUPS::list)
                    .cinderOnly(
                            "ShowConsistencyGroup",
                            "GET /consistencygroups/{id}",
                            NothingThere.CONSISTENCY_GROUPS::show)
                    .cinderOnly(
                            "ListConsistencySnapshots",
                            "GET /cgsnapshots",
                            NothingThere.CONSISTENCY_SNAPSHOTS::list)
                    .cinderOnly(
                            "ListConsistencySnapshotsDetail",
                            "GET /cgsnapshots/detail",
                            NothingThere.CONSISTENCY_SNAPSHOTS::list)
                    .cinderOnly(
                            "ShowConsistencySnapshot",
                            "GET /cgsnapshots/{id}",
                            NothingThere.CONSISTENCY_SNAPSHOTS::show)
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
