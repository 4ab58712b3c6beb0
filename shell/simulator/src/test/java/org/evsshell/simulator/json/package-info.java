/** Tests of the package of the same name. */
@NullMarked
package org.evsshell.simulator.json;

import org.jspecify.annotations.NullMarked;
