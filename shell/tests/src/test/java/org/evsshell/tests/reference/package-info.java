/** The reference pages, made from the code they describe. */
@NullMarked
package org.evsshell.tests.reference;

import org.jspecify.annotations.NullMarked;
