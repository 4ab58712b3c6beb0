/** Keeping a world in a folder, for one owner or for processes that take turns. */
@NullMarked
package org.evsshell.simulator.store;

import org.jspecify.annotations.NullMarked;
