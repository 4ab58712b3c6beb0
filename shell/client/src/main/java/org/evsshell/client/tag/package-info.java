/**
 * Tags of disks, which only EVS has: {@link org.evsshell.client.tag.TagApi} and what it sends. Each
 * call, as used and as it goes over the wire ({@code P} is the project's ID):
 *
 * <pre>{@code
 * TagApi tags = client.tags();
 *
 * // LIST: GET /v2/P/os-vendor-volumes/ID/tags
 * Map<String, String> mine = tags.list(disk.id());
 *
 * // LIST_USED: GET /v2/P/os-vendor-tags/volumes
 * tags.used().forEachRemaining(row -> use(row.path("key").asString("")));
 *
 * // ADD: POST /v2/P/os-vendor-volumes/ID/tags/action
 * //   {"action":"create","tags":[{"key":"role","value":"db"}]}
 * tags.add(disk.id(), Map.of("role", "db"));
 *
 * // REMOVE_ONE: DELETE /v2/P/os-vendor-tags/volumes/ID/role
 * tags.remove(disk.id(), Set.of("role"));
 *
 * // REMOVE: POST /v2/P/os-vendor-volumes/ID/tags/action
 * //   {"action":"delete","tags":[{"key":"role"},{"key":"until"}]}
 * tags.remove(disk.id(), Set.of("role", "until"));
 *
 * // FIND: POST /v2/P/os-vendor-volumes/resource_instances/action
 * //   {"action":"filter","tags":[{"key":"role","values":["db","web"]}],"limit":1000,"offset":0}
 * try (RowStream rows = tags.find(TagQuery.of(Map.of("role", List.of("db", "web"))))) {
 *     rows.forEachRemaining(row -> use(new Disk((ObjectNode) row.path("resource_detail"))));
 * }
 *
 * // COUNT: the same with {"action":"count","tags":[...]}
 * int number = tags.count(TagQuery.of(Map.of("role", List.of())));
 *
 * // NEWER_...: the same under /v2/P/cloudvolumes, where the gateway knows no other
 * }</pre>
 */
@NullMarked
package org.evsshell.client.tag;

import org.jspecify.annotations.NullMarked;
