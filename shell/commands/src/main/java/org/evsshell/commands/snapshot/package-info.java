/** The commands of the noun {@code snapshot}. */
@NullMarked
package org.evsshell.commands.snapshot;

import org.jspecify.annotations.NullMarked;
