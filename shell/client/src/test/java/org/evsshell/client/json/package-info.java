@NullMarked
package org.evsshell.client.json;

import org.jspecify.annotations.NullMarked;
