/** What holds for the tree as a whole: dependencies, style, and what must exist beside what. */
@NullMarked
package org.evsshell.tests.architecture;

import org.jspecify.annotations.NullMarked;
