/** Literal cases for every row, written from the row's source and not from the row. */
@NullMarked
package org.evsshell.rules;

import org.jspecify.annotations.NullMarked;
