package org.evsshell.plugin.command;

/**
 * A line that can be pasted.
 *
 * @param line the command without {@code evs}
 * @param meaning what it does, one sentence
 */
public record Example(String line, String meaning) {}
