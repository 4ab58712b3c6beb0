/** Requests signed with an access key (SDK-HMAC-SHA256), as the service checks them. */
@NullMarked
package org.evsshell.simulator.signature;

import org.jspecify.annotations.NullMarked;
