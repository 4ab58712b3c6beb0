/** Snapshots. */
@NullMarked
package org.evsshell.client.snapshot;

import org.jspecify.annotations.NullMarked;
