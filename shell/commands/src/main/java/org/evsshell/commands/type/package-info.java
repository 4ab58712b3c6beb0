/** The commands on disk types. */
@NullMarked
package org.evsshell.commands.type;

import org.jspecify.annotations.NullMarked;
