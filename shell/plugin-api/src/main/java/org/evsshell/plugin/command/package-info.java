/** Commands: a spec, an invocation, a result. */
@NullMarked
package org.evsshell.plugin.command;

import org.jspecify.annotations.NullMarked;
