/** Tests of the package of the same name. */
@NullMarked
package org.evsshell.simulator.fault;

import org.jspecify.annotations.NullMarked;
