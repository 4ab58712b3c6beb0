/** Operations as constants and the one chain every call passes. */
@NullMarked
package org.evsshell.client.operation;

import org.jspecify.annotations.NullMarked;
