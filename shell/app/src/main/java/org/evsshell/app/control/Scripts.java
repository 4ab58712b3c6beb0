package org.evsshell.app.control;

import org.evsshell.app.run.ExitException;
import org.evsshell.app.run.ShellInvocation;
import org.evsshell.plugin.result.Result;
import org.evsshell.script.ScriptExit;
import org.evsshell.script.ScriptInvocation;

import java.util.function.Function;

/** Runs scripts for commands: hands them the invocation, and their exit code back. */
final class Scripts {
    private Scripts() {}

    /** The script's result; {@code exit(code)} becomes the command's own end. */
    static Result run(ShellInvocation invocation, Function<ScriptInvocation, Result> script) {
        // A script ends itself within a second of a cancel and says where; it must not be cut.
        invocation.endsSlowly();
        PrintedByScript printed = new PrintedByScript(invocation);
        try {
            Result result =
                    script.apply(
                            new ScriptInvocation(
                                    invocation::client,
                                    invocation.scope(),
                                    invocation.console(),
                                    printed,
                                    invocation.timeout()));
            printed.checkWhole();
            return result;
        } catch (ScriptExit e) {
            if (e.code() == 0) {
                printed.checkWhole();
            }
            throw new ExitException(e.code());
        }
    }
}
