/** The commands of the noun {@code metadata}. */
@NullMarked
package org.evsshell.commands.metadata;

import org.jspecify.annotations.NullMarked;
