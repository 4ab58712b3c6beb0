/** Tests of what completion knows. */
@NullMarked
package org.evsshell.app.inventory;

import org.jspecify.annotations.NullMarked;
