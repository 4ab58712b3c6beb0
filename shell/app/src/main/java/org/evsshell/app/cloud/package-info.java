/** From clouds.yaml and {@code OS_*} to a cloud to talk to. */
@NullMarked
package org.evsshell.app.cloud;

import org.jspecify.annotations.NullMarked;
