/** Keystone: who is asking, the catalogue, the dialect, and the token's life. */
@NullMarked
package org.evsshell.client.auth;

import org.jspecify.annotations.NullMarked;
