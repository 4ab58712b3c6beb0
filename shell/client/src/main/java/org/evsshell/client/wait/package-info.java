/** Waiting as data: goals, timeouts, outcomes. */
@NullMarked
package org.evsshell.client.wait;

import org.jspecify.annotations.NullMarked;
