/** Tests of the prompt. */
@NullMarked
package org.evsshell.app.prompt;

import org.jspecify.annotations.NullMarked;
