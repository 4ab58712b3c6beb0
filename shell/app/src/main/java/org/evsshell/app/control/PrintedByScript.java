package org.evsshell.app.control;

import org.evsshell.app.run.ClosedOutputException;
import org.evsshell.app.run.ShellInvocation;
import org.evsshell.client.error.EvsException;
import org.evsshell.script.ScriptOutput;

import java.util.Optional;

/**
 * What a script prints. It may be changing things, so that its output takes no more does not end
 * it; what is lost of it is told in the end.
 */
final class PrintedByScript implements ScriptOutput {
    private final ShellInvocation invocation;
    private boolean closed;
    private Optional<EvsException> loss = Optional.empty();

    PrintedByScript(ShellInvocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public void standard(String text) {
        if (closed) {
            return;
        }
        try {
            invocation.output().print(text);
        } catch (ClosedOutputException e) {
            closed = true;
            loss = e.loss();
        }
    }

    @Override
    public void error(String text) {
        invocation.printError(text);
    }

    /**
     * Looks back.
     *
     * @throws EvsException when something could not be written though nobody had left
     */
    void checkWhole() {
        if (loss.isPresent()) {
            throw loss.get();
        }
    }
}
