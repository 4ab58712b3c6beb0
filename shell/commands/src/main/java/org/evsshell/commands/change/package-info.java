/**
 * What changing commands share: refusing what they can see is wrong, sending one change after the
 * other, and waiting for all of them together.
 */
@NullMarked
package org.evsshell.commands.change;

import org.jspecify.annotations.NullMarked;
