/**
 * The calls the simulator knows: {@link org.evsshell.simulator.api.Routes} is the table, one
 * handler per resource does the work. To add a call, add a line to the table and a method to the
 * handler.
 */
@NullMarked
package org.evsshell.simulator.api;

import org.jspecify.annotations.NullMarked;
