/** Thousands of waits at once, on simulated time. */
@NullMarked
package org.evsshell.tests.waits;

import org.jspecify.annotations.NullMarked;
