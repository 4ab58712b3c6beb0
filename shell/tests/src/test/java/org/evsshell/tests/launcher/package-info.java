/**
 * The launcher {@code shell/evs}, run as a user runs it, in a tree whose build is a moment's work.
 */
@NullMarked
package org.evsshell.tests.launcher;

import org.jspecify.annotations.NullMarked;
