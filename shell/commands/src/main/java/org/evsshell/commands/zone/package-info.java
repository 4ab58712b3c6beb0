/** The commands on availability zones. */
@NullMarked
package org.evsshell.commands.zone;

import org.jspecify.annotations.NullMarked;
