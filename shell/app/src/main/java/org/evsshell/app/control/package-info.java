/** The commands that steer the shell itself. */
@NullMarked
package org.evsshell.app.control;

import org.jspecify.annotations.NullMarked;
