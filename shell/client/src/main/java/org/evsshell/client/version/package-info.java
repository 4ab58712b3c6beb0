/** The versions of the service. */
@NullMarked
package org.evsshell.client.version;

import org.jspecify.annotations.NullMarked;
