package org.evsshell.app.run;

/**
 * How the lines of one shell are run.
 *
 * @param mode prompt or batch
 * @param prefixes what prefixes of IDs mean
 */
public record LineSettings(Mode mode, IdPrefixes prefixes) {}
