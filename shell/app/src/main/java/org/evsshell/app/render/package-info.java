/**
 * What users see of results and errors: one class per output format, and what shapes a result
 * before it is printed. Runs on the quickest path, a command into a pipe, and so touches no
 * terminal library and loads nothing the chosen format does not need.
 */
@NullMarked
package org.evsshell.app.render;

import org.jspecify.annotations.NullMarked;
