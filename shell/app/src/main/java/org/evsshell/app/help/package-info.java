/** What the shell says about itself, made from the commands' specs. */
@NullMarked
package org.evsshell.app.help;

import org.jspecify.annotations.NullMarked;
