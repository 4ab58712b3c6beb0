package org.evsshell.plugin.command;

/**
 * A command. It is either a {@link ReadCommand} or a {@link ChangeCommand}. Instances hold no
 * state: one is used for many invocations, also at once.
 */
public sealed interface ShellCommand permits ReadCommand, ChangeCommand {
    /** What is known about it; cheap, the same every time. */
    CommandSpec spec();
}
