/** The service's catalogue of calls, and what of it must exist here. */
@NullMarked
package org.evsshell.tests.catalogue;

import org.jspecify.annotations.NullMarked;
