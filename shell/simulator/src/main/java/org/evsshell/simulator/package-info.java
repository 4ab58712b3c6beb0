/**
 * The service, imitated: {@link org.evsshell.simulator.Simulator} answers requests in process,
 * {@link org.evsshell.simulator.SimServer} the same over HTTP, and {@link
 * org.evsshell.simulator.DemoSimulator} keeps its world in a folder that processes share.
 */
@NullMarked
package org.evsshell.simulator;

import org.jspecify.annotations.NullMarked;
