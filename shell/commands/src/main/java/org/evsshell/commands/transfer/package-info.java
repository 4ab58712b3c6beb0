/** The commands of the noun {@code transfer}. */
@NullMarked
package org.evsshell.commands.transfer;

import org.jspecify.annotations.NullMarked;
