/** A service that fails in every way it can, and a client that gets through all the same. */
@NullMarked
package org.evsshell.tests.faults;

import org.jspecify.annotations.NullMarked;
