/** EVS Shell as a process. */
@NullMarked
package org.evsshell.app;

import org.jspecify.annotations.NullMarked;
