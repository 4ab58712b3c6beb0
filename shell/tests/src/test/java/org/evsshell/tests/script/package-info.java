/** Scripts against the simulator: the examples, and work in parallel under faults. */
@NullMarked
package org.evsshell.tests.script;

import org.jspecify.annotations.NullMarked;
