@NullMarked
package org.evsshell.app.line;

import org.jspecify.annotations.NullMarked;
