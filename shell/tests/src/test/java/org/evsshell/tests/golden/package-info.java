/**
 * Golden screens: every command run through the whole shell, in process, on the seeded demo world,
 * with all it prints. The world's times count from a clock that stands still, so that screens never
 * change by themselves.
 */
@NullMarked
package org.evsshell.tests.golden;

import org.jspecify.annotations.NullMarked;
