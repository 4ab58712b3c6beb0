/**
 * Disks: {@link org.evsshell.client.disk.DiskApi} and what it sends. Each call, as used and as it
 * goes over the wire ({@code P} is the project's ID):
 *
 * <pre>{@code
 * DiskApi disks = client.disks();
 *
 * // LIST_DETAIL: GET /v3/P/volumes/detail?status=available&limit=1000, then &marker=LAST-ID ...
 * // (LIST, GET /v3/P/volumes, gives IDs and names only; nothing in the shell needs it)
 * DiskFilter free = new DiskFilter(null, "available", null, null, null, null, List.of());
 * try (RowStream rows = disks.list(free)) {
 *     rows.forEachRemaining(row -> use(new Disk(row)));
 * }
 *
 * // SHOW: GET /v3/P/volumes/ID
 * Disk disk = disks.show("5b1c9e2e-54ff-4f35-bd4c-7c7f7a52c4d4");
 *
 * // by name, exactly one: GET /v3/P/volumes/detail?name=data-01&limit=1000
 * Disk named = disks.resolve("data-01");
 *
 * // CREATE: POST /v3/P/volumes
 * //   {"volume":{"name":"data-02","size":10,"availability_zone":"eu-de-01",
 * //     "metadata":{"evs-shell:op":"8d7f..."}}}
 * Disk made = disks.create(DiskCreate.blank("data-02", 10)).getFirst();
 *
 * // NATIVE_CREATE, for several disks, tags or a backup on EVS: POST /v2/P/cloudvolumes
 * //   {"volume":{"name":"n","size":10,"volume_type":"SSD","availability_zone":"eu-de-01",
 * //     "count":3}}                     answered with a job, which is followed
 * List<Disk> three = disks.create(
 *         DiskCreate.named("n").size(10).type("SSD").count(3).build());
 *
 * // from an image, with CREATE too: ... "imageRef":"b9e...", on EVS a backup needs NATIVE_CREATE,
 * // on plain OpenStack CREATE_FROM_BACKUP: POST /v3/P/volumes  {"volume":{...,"backup_id":"5c1..."}}
 * Disk root = disks.create(
 *         DiskCreate.named("root").size(40).from(DiskSource.image(imageId)).build()).getFirst();
 *
 * // UPDATE: PUT /v3/P/volumes/ID  {"volume":{"description":"logs"}}
 * disks.update(made.id(), new DiskUpdate(null, "logs"));
 *
 * // EXTEND: POST /v3/P/volumes/ID/action  {"os-extend":{"new_size":20}}
 * disks.extend(made.id(), 20);
 * disks.await(List.of(made.id()), DiskGoals.EXTENDED, WaitOptions.standard());
 *
 * // DELETE: DELETE /v3/P/volumes/ID?cascade=true   (cascade only where snapshots go along)
 * // (NATIVE_DELETE takes snapshots along unasked: no command sends it, only
 * // client.nativeDisks().deleteWithSnapshots)
 * disks.delete(made.id(), true);
 *
 * // EVS alone, with what Cinder's calls leave out (NativeDiskOperations)
 * // LIST_DETAIL: GET /v2/P/cloudvolumes/detail?server_id=SERVER&limit=1000, then &marker=LAST-ID ...
 * RowStream onServer =
 *         client.nativeDisks().list(NativeDiskFilter.ALL.with(Field.SERVER, server.id()));
 *
 * // SHOW: GET /v2/P/os-vendor-volumes/ID   (NEWER_SHOW: GET /v2/P/cloudvolumes/ID)
 * boolean encrypted = client.nativeDisks().show(made.id()).encrypted();
 * }</pre>
 */
@NullMarked
package org.evsshell.client.disk;

import org.jspecify.annotations.NullMarked;
