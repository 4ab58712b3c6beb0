/** The commands against a simulated cloud whose clock the tests move. */
@NullMarked
package org.evsshell.commands;

import org.jspecify.annotations.NullMarked;
