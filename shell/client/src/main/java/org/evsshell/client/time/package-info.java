/** Clock, waiting and randomness, handed in from outside. */
@NullMarked
package org.evsshell.client.time;

import org.jspecify.annotations.NullMarked;
