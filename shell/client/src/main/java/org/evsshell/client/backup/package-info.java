/**
 * Backups to make disks from. As used and as it goes over the wire, in plain OpenStack only:
 *
 * <pre>{@code
 * // SHOW: GET /v3/P/backups/ID
 * Integer least = client.backups().show(backupId).size();
 * }</pre>
 */
@NullMarked
package org.evsshell.client.backup;

import org.jspecify.annotations.NullMarked;
