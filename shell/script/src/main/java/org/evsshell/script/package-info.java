/**
 * Runs JavaScript: {@link org.evsshell.script.ScriptHost} is where everybody starts. GraalJS is
 * loaded with the first script, not before.
 */
@NullMarked
package org.evsshell.script;

import org.jspecify.annotations.NullMarked;
