package org.evsshell.app.run;

import java.io.OutputStream;

/**
 * How a command is run.
 *
 * @param mode where it came from
 * @param out where its result goes
 * @param terminal whether {@code out} is a terminal
 * @param prefixes what prefixes of IDs mean to commands that only read
 */
public record RunSettings(Mode mode, OutputStream out, boolean terminal, IdPrefixes prefixes) {}
