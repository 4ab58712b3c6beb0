/**
 * Disk types. As used and as it goes over the wire:
 *
 * <pre>{@code
 * // LIST: GET /v3/P/types
 * client.types().list().forEachRemaining(type -> use(type.path("name").asString("")));
 *
 * // SHOW: GET /v3/P/types/ID, or LIST for a name
 * ObjectNode ssd = client.types().resolve("SSD");
 * }</pre>
 */
@NullMarked
package org.evsshell.client.type;

import org.jspecify.annotations.NullMarked;
