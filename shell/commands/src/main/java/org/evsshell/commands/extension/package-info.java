/** The commands on extensions. */
@NullMarked
package org.evsshell.commands.extension;

import org.jspecify.annotations.NullMarked;
