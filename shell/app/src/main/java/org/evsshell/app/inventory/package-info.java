/**
 * What is known of the cloud's disks and snapshots, for completion. Nothing here decides what a
 * name means.
 */
@NullMarked
package org.evsshell.app.inventory;

import org.jspecify.annotations.NullMarked;
