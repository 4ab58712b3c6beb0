/** The embedded simulator as a cloud. */
@NullMarked
package org.evsshell.app.demo;

import org.jspecify.annotations.NullMarked;
