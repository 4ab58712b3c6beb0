/** Availability zones. */
@NullMarked
package org.evsshell.client.zone;

import org.jspecify.annotations.NullMarked;
