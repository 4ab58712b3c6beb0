/** What of the service is reached from where: read from the compiled classes. */
@NullMarked
package org.evsshell.tests.coverage;

import org.jspecify.annotations.NullMarked;
