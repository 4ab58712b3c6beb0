/** Every command the shell knows, by its words. */
@NullMarked
package org.evsshell.app.catalog;

import org.jspecify.annotations.NullMarked;
