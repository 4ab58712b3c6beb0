/** The line people type at, and what surrounds it: history, colours, pager, Ctrl-C. */
@NullMarked
package org.evsshell.app.prompt;

import org.jspecify.annotations.NullMarked;
