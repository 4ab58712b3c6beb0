@NullMarked
package org.evsshell.app.wiring;

import org.jspecify.annotations.NullMarked;
