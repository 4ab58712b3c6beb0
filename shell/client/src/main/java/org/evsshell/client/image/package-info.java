/**
 * Images to make disks from. As used and as it goes over the wire, to the image service:
 *
 * <pre>{@code
 * // SHOW: GET /v2/images/ID
 * Integer least = client.images().show(imageId).minDisk();
 * }</pre>
 */
@NullMarked
package org.evsshell.client.image;

import org.jspecify.annotations.NullMarked;
