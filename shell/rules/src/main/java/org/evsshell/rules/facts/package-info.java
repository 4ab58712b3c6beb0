/**
 * What may be known when rules are asked, in groups: about the disk, the snapshot, the source, the
 * server, the request, what is on offer and what is left of the quota. Whatever is not known is
 * null and breaks no rule.
 */
@NullMarked
package org.evsshell.rules.facts;

import org.jspecify.annotations.NullMarked;
