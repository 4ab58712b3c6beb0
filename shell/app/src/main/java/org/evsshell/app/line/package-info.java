/** From what was typed to values: tokens, options, arguments. */
@NullMarked
package org.evsshell.app.line;

import org.jspecify.annotations.NullMarked;
