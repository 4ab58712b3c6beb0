package org.evsshell.client.explain;

import org.evsshell.rules.Facts;

/**
 * What a change is about.
 *
 * @param name how messages name it, with what matters of its state
 * @param facts what the rules want to know of it
 */
record Subject(String name, Facts facts) {}
