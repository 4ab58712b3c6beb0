/** Tests of the package of the same name. */
@NullMarked
package org.evsshell.app.demo;

import org.jspecify.annotations.NullMarked;
