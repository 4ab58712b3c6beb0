package org.evsshell.plugin.command;

import org.evsshell.plugin.result.Result;

/** A command that changes nothing at the service. */
public non-sealed interface ReadCommand extends ShellCommand {
    /**
     * Runs. Rows may be lazy: what fails later fails while rendering.
     *
     * @throws org.evsshell.client.error.EvsException when it cannot
     */
    Result run(Invocation invocation);
}
