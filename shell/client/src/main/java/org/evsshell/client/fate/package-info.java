/** Changes whose answer was lost: looked up, never repeated blindly. */
@NullMarked
package org.evsshell.client.fate;

import org.jspecify.annotations.NullMarked;
