/**
 * Extensions of the service's interface. As used and as it goes over the wire:
 *
 * <pre>{@code
 * // LIST: GET /v3/P/extensions
 * client.extensions().list().forEachRemaining(extension -> use(extension));
 * ObjectNode quotas = client.extensions().resolve("os-quota-sets");
 * }</pre>
 */
@NullMarked
package org.evsshell.client.extension;

import org.jspecify.annotations.NullMarked;
