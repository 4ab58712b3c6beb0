/**
 * Metadata of disks and snapshots: {@link org.evsshell.client.metadata.MetadataApi} and what it
 * sends. Each call, as used and as it goes over the wire ({@code P} is the project's ID; those of a
 * snapshot have {@code snapshots} in the place of {@code volumes}):
 *
 * <pre>{@code
 * MetadataApi metadata = client.diskMetadata();
 *
 * // LIST: GET /v3/P/volumes/ID/metadata
 * Map<String, String> all = metadata.list(disk.id());
 *
 * // SHOW: GET /v3/P/volumes/ID/metadata/owner
 * String owner = metadata.show(disk.id(), "owner");
 *
 * // SET: PUT /v3/P/volumes/ID/metadata/owner  {"meta":{"owner":"billing"}}
 * metadata.add(disk.id(), Map.of("owner", "billing"));
 *
 * // ADD: POST /v3/P/volumes/ID/metadata  {"metadata":{"owner":"billing","until":"2027"}}
 * metadata.add(disk.id(), Map.of("owner", "billing", "until", "2027"));
 *
 * // REPLACE: PUT /v3/P/volumes/ID/metadata  {"metadata":{"owner":"billing"}}
 * metadata.replace(disk.id(), Map.of("owner", "billing"));
 *
 * // REMOVE: DELETE /v3/P/volumes/ID/metadata/owner
 * metadata.remove(disk.id(), "owner");
 * }</pre>
 */
@NullMarked
package org.evsshell.client.metadata;

import org.jspecify.annotations.NullMarked;
