/**
 * The simulated cloud's state, typed: disks, snapshots, jobs and what they are about to become.
 * Nothing here knows JSON or HTTP.
 */
@NullMarked
package org.evsshell.simulator.world;

import org.jspecify.annotations.NullMarked;
