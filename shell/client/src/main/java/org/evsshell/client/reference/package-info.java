/** What a user's word means: an ID or a name. */
@NullMarked
package org.evsshell.client.reference;

import org.jspecify.annotations.NullMarked;
