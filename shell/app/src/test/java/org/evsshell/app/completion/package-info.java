/** Tests of the completion. */
@NullMarked
package org.evsshell.app.completion;

import org.jspecify.annotations.NullMarked;
