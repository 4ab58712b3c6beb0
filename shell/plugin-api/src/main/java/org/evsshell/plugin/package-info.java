/**
 * What a plugin is and what it may add; {@link org.evsshell.plugin.EvsPlugin} is where to start.
 */
@NullMarked
package org.evsshell.plugin;

import org.jspecify.annotations.NullMarked;
