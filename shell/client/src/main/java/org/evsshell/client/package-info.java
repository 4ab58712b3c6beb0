/** The service as Java: {@link org.evsshell.client.EvsClient} is where everybody starts. */
@NullMarked
package org.evsshell.client;

import org.jspecify.annotations.NullMarked;
