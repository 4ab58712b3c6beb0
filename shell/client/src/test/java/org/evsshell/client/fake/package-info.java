/** Stand-ins for the cloud, the clock and the token store, written by hand. */
@NullMarked
package org.evsshell.client.fake;

import org.jspecify.annotations.NullMarked;
