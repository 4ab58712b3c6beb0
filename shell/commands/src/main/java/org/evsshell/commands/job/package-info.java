/** The commands of the noun {@code job}. */
@NullMarked
package org.evsshell.commands.job;

import org.jspecify.annotations.NullMarked;
