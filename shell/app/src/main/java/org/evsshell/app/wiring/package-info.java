/** Puts the shell together; the only place that knows the clock, chance and the environment. */
@NullMarked
package org.evsshell.app.wiring;

import org.jspecify.annotations.NullMarked;
