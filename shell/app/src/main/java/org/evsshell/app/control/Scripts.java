package org.evsshell.app.control;

import org.evsshell.app.run.ClosedOutputException;
import org.evsshell.app.run.ExitException;
import org.evsshell.app.run.ShellInvocation;
import org.evsshell.plugin.result.Result;
import org.evsshell.script.ScriptExit;
import org.evsshell.script.ScriptInvocation;
import org.evsshell.script.ScriptOutput;

import java.util.function.Supplier;

/** Runs scripts for commands: hands them the invocation, and their exit code back. */
final class Scripts {
    private Scripts() {}

    /** What a script gets of an invocation. */
    static ScriptInvocation invocation(ShellInvocation invocation) {
        // A script ends itself within a second of a cancel and says where; it must not be cut.
        invocation.endsSlowly();
        return new ScriptInvocation(
                invocation::client,
                invocation.scope(),
                invocation.console(),
                output(invocation),
                invocation.timeout());
    }

    /** The script's result; {@code exit(code)} becomes the command's own end. */
    static Result run(Supplier<Result> script) {
        try {
            return script.get();
        } catch (ScriptExit e) {
            throw new ExitException(e.code());
        }
    }

    private static ScriptOutput output(ShellInvocation invocation) {
        return new ScriptOutput() {
            private boolean closed;

            @Override
            public void standard(String text) {
                if (closed) {
                    return;
                }
                try {
                    invocation.output().print(text);
                } catch (ClosedOutputException e) {
                    // A script may be changing things: that nobody reads on does not end it.
                    closed = true;
                }
            }

            @Override
            public void error(String text) {
                invocation.printError(text);
            }
        };
    }
}
