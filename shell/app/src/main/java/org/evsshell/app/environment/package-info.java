/** What the process was started in, as values: nothing else reads variables, clocks or streams. */
@NullMarked
package org.evsshell.app.environment;

import org.jspecify.annotations.NullMarked;
