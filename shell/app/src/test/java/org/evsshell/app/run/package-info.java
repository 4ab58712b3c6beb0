@NullMarked
package org.evsshell.app.run;

import org.jspecify.annotations.NullMarked;
