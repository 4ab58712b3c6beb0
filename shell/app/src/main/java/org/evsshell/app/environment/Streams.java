package org.evsshell.app.environment;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * Standard input, output and error, and which of them are terminals.
 *
 * @param in standard input
 * @param out standard output; who read it and has left shows as a {@link ReaderGoneException} on
 *     write
 * @param err standard error
 * @param inTerminal whether {@code in} is a terminal
 * @param outTerminal whether {@code out} is a terminal
 * @param errTerminal whether {@code err} is a terminal
 */
public record Streams(
        InputStream in,
        OutputStream out,
        OutputStream err,
        boolean inTerminal,
        boolean outTerminal,
        boolean errTerminal) {}
