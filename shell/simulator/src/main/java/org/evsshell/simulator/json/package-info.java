/** Trees of JSON, as bodies, files and filters hold them. */
@NullMarked
package org.evsshell.simulator.json;

import org.jspecify.annotations.NullMarked;
