/** A request to the simulator and its answer, whichever way they travel. */
@NullMarked
package org.evsshell.simulator.exchange;

import org.jspecify.annotations.NullMarked;
