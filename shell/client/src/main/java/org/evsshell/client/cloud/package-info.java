/** Which cloud, with what credentials. */
@NullMarked
package org.evsshell.client.cloud;

import org.jspecify.annotations.NullMarked;
