/** The script objects that come with the shell, as specs, and their TypeScript declarations. */
@NullMarked
package org.evsshell.script.api;

import org.jspecify.annotations.NullMarked;
