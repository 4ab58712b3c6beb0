/** Jobs, the service's own long tasks. */
@NullMarked
package org.evsshell.client.job;

import org.jspecify.annotations.NullMarked;
