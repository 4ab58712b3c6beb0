/** What can go wrong, by what the caller can do about it. */
@NullMarked
package org.evsshell.client.error;

import org.jspecify.annotations.NullMarked;
