/** Why the service refused, where it does not say. */
@NullMarked
package org.evsshell.client.explain;

import org.jspecify.annotations.NullMarked;
