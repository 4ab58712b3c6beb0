/** Objects that scripts see. */
@NullMarked
package org.evsshell.plugin.script;

import org.jspecify.annotations.NullMarked;
