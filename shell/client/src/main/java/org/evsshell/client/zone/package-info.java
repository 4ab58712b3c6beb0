/**
 * Availability zones. As used and as it goes over the wire:
 *
 * <pre>{@code
 * // LIST: GET /v3/P/os-availability-zone
 * client.zones().list().forEachRemaining(zone -> use(zone.path("zoneName").asString("")));
 *
 * ObjectNode first = client.zones().resolve("eu-de-01");
 * String zone = client.zones().firstAvailable();
 * }</pre>
 */
@NullMarked
package org.evsshell.client.zone;

import org.jspecify.annotations.NullMarked;
