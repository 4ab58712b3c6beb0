@NullMarked
package org.evsshell.app.storage;

import org.jspecify.annotations.NullMarked;
