@NullMarked
package org.evsshell.app.cloud;

import org.jspecify.annotations.NullMarked;
