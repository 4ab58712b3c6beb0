/** Tests of the package of the same name. */
@NullMarked
package org.evsshell.simulator.identity;

import org.jspecify.annotations.NullMarked;
