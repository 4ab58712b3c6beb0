@NullMarked
package org.evsshell.app.catalog;

import org.jspecify.annotations.NullMarked;
