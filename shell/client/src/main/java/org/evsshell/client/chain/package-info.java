/** The one chain every call passes: interceptors in front of the wire. */
@NullMarked
package org.evsshell.client.chain;

import org.jspecify.annotations.NullMarked;
