/** What a real service answered, and what the client makes of it. */
@NullMarked
package org.evsshell.tests.captures;

import org.jspecify.annotations.NullMarked;
