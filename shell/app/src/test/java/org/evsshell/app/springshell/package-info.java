@NullMarked
package org.evsshell.app.springshell;

import org.jspecify.annotations.NullMarked;
