/** Tests of the package of the same name. */
@NullMarked
package org.evsshell.simulator.world;

import org.jspecify.annotations.NullMarked;
