/**
 * The plugin to copy: one command, {@code hello greet}, and one script object, {@code evs.hello}.
 * What the shell reads before it loads any of this is {@code plugin.json} in the resources.
 */
@NullMarked
package org.evsshell.plugins.hello;

import org.jspecify.annotations.NullMarked;
