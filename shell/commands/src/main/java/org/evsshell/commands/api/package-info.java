/** The commands of the noun {@code api}: the service's calls as they are. */
@NullMarked
package org.evsshell.commands.api;

import org.jspecify.annotations.NullMarked;
