/** Tests of the package of the same name. */
@NullMarked
package org.evsshell.simulator.store;

import org.jspecify.annotations.NullMarked;
