/** Disks. */
@NullMarked
package org.evsshell.client.disk;

import org.jspecify.annotations.NullMarked;
