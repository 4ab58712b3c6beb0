/** Runs one command: binds, asks, applies, renders, and says how it ended. */
@NullMarked
package org.evsshell.app.run;

import org.jspecify.annotations.NullMarked;
