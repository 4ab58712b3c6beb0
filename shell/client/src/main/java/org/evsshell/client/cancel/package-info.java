/** Cancellation: every invocation has a scope, a cancelled scope starts no call. */
@NullMarked
package org.evsshell.client.cancel;

import org.jspecify.annotations.NullMarked;
