/** The commands on versions of the service. */
@NullMarked
package org.evsshell.commands.version;

import org.jspecify.annotations.NullMarked;
