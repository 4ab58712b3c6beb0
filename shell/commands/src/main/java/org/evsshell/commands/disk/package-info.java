/** The commands of the noun {@code disk}. */
@NullMarked
package org.evsshell.commands.disk;

import org.jspecify.annotations.NullMarked;
