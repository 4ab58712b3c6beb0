/**
 * The versions of the service. As used and as it goes over the wire:
 *
 * <pre>{@code
 * // LIST: GET /, whose success is HTTP 300
 * client.versions().list().forEachRemaining(version -> use(version));
 *
 * // SHOW: GET /v3/
 * ObjectNode v3 = client.versions().show("v3");
 * }</pre>
 */
@NullMarked
package org.evsshell.client.version;

import org.jspecify.annotations.NullMarked;
