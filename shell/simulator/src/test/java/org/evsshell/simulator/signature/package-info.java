/** Tests of the package of the same name. */
@NullMarked
package org.evsshell.simulator.signature;

import org.jspecify.annotations.NullMarked;
