/** Who may do what in a simulated cloud, and the tokens that prove it. Nothing here knows HTTP. */
@NullMarked
package org.evsshell.simulator.identity;

import org.jspecify.annotations.NullMarked;
