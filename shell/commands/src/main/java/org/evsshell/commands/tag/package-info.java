/** The commands of the noun {@code tag}. */
@NullMarked
package org.evsshell.commands.tag;

import org.jspecify.annotations.NullMarked;
