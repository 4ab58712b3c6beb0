package org.evsshell.plugin.command;

/**
 * A command that changes something, in two steps: it makes a {@link Plan}; the shell shows it,
 * asks, refuses, or applies exactly it.
 */
public non-sealed interface ChangeCommand extends ShellCommand {
    /**
     * Resolves every target and works out what would be sent; sends no change.
     *
     * @throws org.evsshell.client.error.EvsException when a target cannot be resolved or the
     *     command itself can see that it must not go on
     */
    Plan plan(Invocation invocation);
}
