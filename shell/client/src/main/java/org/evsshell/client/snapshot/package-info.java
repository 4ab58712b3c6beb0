/**
 * Snapshots: {@link org.evsshell.client.snapshot.SnapshotApi} and what it sends. Each call, as used
 * and as it goes over the wire ({@code P} is the project's ID):
 *
 * <pre>{@code
 * SnapshotApi snapshots = client.snapshots();
 *
 * // LIST_DETAIL: GET /v3/P/snapshots/detail?volume_id=DISK&limit=1000, then &marker=LAST-ID ...
 * // (LIST, GET /v3/P/snapshots, gives nearly the same; nothing in the shell needs it)
 * try (RowStream rows = snapshots.list(SnapshotFilter.ofDisk(disk.id()))) {
 *     rows.forEachRemaining(row -> use(new Snapshot(row)));
 * }
 *
 * // SHOW: GET /v3/P/snapshots/ID
 * Snapshot snapshot = snapshots.show("b27d189f-b504-4955-82eb-b3827f70fe30");
 *
 * // CREATE: POST /v3/P/snapshots
 * //   {"snapshot":{"volume_id":"DISK","name":"before-upgrade",
 * //     "metadata":{"evs-shell:op":"8d7f..."}}}
 * Snapshot made = snapshots.create(
 *         new SnapshotCreate(disk.id(), "before-upgrade", null, Map.of(), false));
 * snapshots.await(List.of(made.id()), SnapshotGoals.CREATED, WaitOptions.standard());
 *
 * // UPDATE: PUT /v3/P/snapshots/ID  {"snapshot":{"name":"keep"}}
 * snapshots.update(made.id(), new SnapshotUpdate("keep", null));
 *
 * // ROLLBACK on EVS: POST /v2/P/os-vendor-snapshots/ID/rollback  {"rollback":{"volume_id":"DISK"}}
 * // REVERT on plain OpenStack, with OpenStack-API-Version: volume 3.40:
 * //   POST /v3/P/volumes/DISK/action  {"revert":{"snapshot_id":"ID"}}
 * snapshots.rollback(made);
 * client.disks().await(List.of(made.diskId()), DiskGoals.ROLLED_BACK, WaitOptions.standard());
 *
 * // DELETE: DELETE /v3/P/snapshots/ID
 * snapshots.delete(made.id());
 *
 * // EVS alone (NativeSnapshotOperations): the same bodies below /v2/P/cloudsnapshots
 * // LIST_DETAIL: GET .../detail, SHOW: GET .../ID, CREATE: POST, UPDATE: PUT .../ID,
 * // DELETE: DELETE .../ID, ROLLBACK: POST .../ID/rollback
 * client.nativeSnapshots().show(made.id());
 * }</pre>
 */
@NullMarked
package org.evsshell.client.snapshot;

import org.jspecify.annotations.NullMarked;
