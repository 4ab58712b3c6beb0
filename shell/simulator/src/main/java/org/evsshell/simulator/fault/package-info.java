/** What goes wrong on purpose: as data, seeded, at two points of every request. */
@NullMarked
package org.evsshell.simulator.fault;

import org.jspecify.annotations.NullMarked;
