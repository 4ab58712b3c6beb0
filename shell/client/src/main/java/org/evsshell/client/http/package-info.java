/** The wire below the chain. */
@NullMarked
package org.evsshell.client.http;

import org.jspecify.annotations.NullMarked;
