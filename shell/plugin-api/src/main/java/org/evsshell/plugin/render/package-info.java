/** Output formats. */
@NullMarked
package org.evsshell.plugin.render;

import org.jspecify.annotations.NullMarked;
