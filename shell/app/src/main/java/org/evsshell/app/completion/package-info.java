/** What TAB offers: commands, options and values, ranked and cut to a screenful. */
@NullMarked
package org.evsshell.app.completion;

import org.jspecify.annotations.NullMarked;
