/** Spring Shell's registry and commands around ours; the only place that knows Spring Shell. */
@NullMarked
package org.evsshell.app.springshell;

import org.jspecify.annotations.NullMarked;
