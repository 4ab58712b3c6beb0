/**
 * What the service allows, as data. {@link org.evsshell.rules.RuleTable} is the one table; help,
 * completion, dry runs, error explanations and the simulator read the same rows.
 */
@NullMarked
package org.evsshell.rules;

import org.jspecify.annotations.NullMarked;
