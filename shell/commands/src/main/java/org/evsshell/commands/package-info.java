/**
 * The built-in commands, one folder per noun; {@link org.evsshell.commands.BuiltInPlugin} lists
 * them.
 */
@NullMarked
package org.evsshell.commands;

import org.jspecify.annotations.NullMarked;
