@NullMarked
package org.evsshell.app.environment;

import org.jspecify.annotations.NullMarked;
