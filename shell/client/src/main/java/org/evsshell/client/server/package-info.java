/**
 * Servers, as far as disks are attached to them: {@link org.evsshell.client.server.ServerApi} and
 * what it sends. Each call, as used and as it goes over the wire ({@code P} is the project's ID;
 * paths of {@code /v1} and {@code /v2.1} lie at the address of the catalogue's {@code ecs} or
 * {@code compute}):
 *
 * <pre>{@code
 * ServerApi servers = client.servers();
 *
 * // LIST on EVS: GET /v1/P/cloudservers/detail?limit=1000&offset=1, then &offset=2: page numbers
 * // NOVA_LIST elsewhere: GET /v2.1/P/servers/detail?limit=1000, then &marker=LAST-ID
 * // NOVA_SHOW everywhere: GET /v2.1/P/servers/ID
 * Server server = servers.resolve("web-01");
 *
 * // LIST_DISKS on EVS: GET /v1/P/cloudservers/ID/block_device
 * // LIST_DISKS_V21 where the gateway does not know that: GET /v2.1/servers/ID/block_device
 * // NOVA_LIST_DISKS elsewhere: GET /v2.1/P/servers/ID/os-volume_attachments
 * List<ObjectNode> disks = servers.disks(server.id());
 *
 * // SHOW_DISK, NOVA_SHOW_DISK: the same with the disk's ID behind it
 * ObjectNode one = servers.disk(server.id(), diskId);
 *
 * // ATTACH on EVS: POST /v1/P/cloudservers/ID/attachvolume
 * //   {"volumeAttachment":{"volumeId":"...","device":"/dev/vdb"}}   answered with a job
 * // NOVA_ATTACH elsewhere: POST /v2.1/P/servers/ID/os-volume_attachments, the same body
 * AttachmentWork work = servers.attach(new Attach(diskId, server.id(), null));
 * servers.await(List.of(work), WaitOptions.standard());
 *
 * // DETACH on EVS: DELETE /v1/P/cloudservers/ID/detachvolume/DISK-ID?delete_flag=1 (forced)
 * // NOVA_DETACH elsewhere: DELETE /v2.1/P/servers/ID/os-volume_attachments/DISK-ID
 * servers.detach(new Detach(diskId, server.id(), false));
 * }</pre>
 */
@NullMarked
package org.evsshell.client.server;

import org.jspecify.annotations.NullMarked;
