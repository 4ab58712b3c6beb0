/**
 * Plugins: found in a folder, described by an index in the cache, loaded on first use. {@link
 * org.evsshell.app.plugins.Plugins} is what the rest of the app sees.
 */
@NullMarked
package org.evsshell.app.plugins;

import org.jspecify.annotations.NullMarked;
