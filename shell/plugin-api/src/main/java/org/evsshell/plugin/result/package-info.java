/** What commands return: data, never text. */
@NullMarked
package org.evsshell.plugin.result;

import org.jspecify.annotations.NullMarked;
