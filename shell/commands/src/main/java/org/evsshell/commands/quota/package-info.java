/** The commands on quotas. */
@NullMarked
package org.evsshell.commands.quota;

import org.jspecify.annotations.NullMarked;
