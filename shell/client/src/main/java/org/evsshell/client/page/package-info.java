/** Lazy lists that follow pages to the end. */
@NullMarked
package org.evsshell.client.page;

import org.jspecify.annotations.NullMarked;
