package org.evsshell.app.control;

import org.evsshell.app.run.CommandRunner;
import org.evsshell.app.run.JsEvaluator;
import org.evsshell.app.run.RunSettings;
import org.evsshell.app.run.ShellInvocation;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.result.Result;
import org.evsshell.script.ScriptSession;

import java.util.List;

/** JavaScript mode: every text is run as a command of its own, in one script session. */
public final class JsMode implements JsEvaluator {
    private final CommandRunner runner;
    private final ScriptSession session;
    private final RunSettings settings;

    /** A mode over a session, which it closes. */
    public JsMode(CommandRunner runner, ScriptSession session, RunSettings settings) {
        this.runner = runner;
        this.session = session;
        this.settings = settings;
    }

    @Override
    public int evaluate(String code) {
        return runner.run(new Line(session), List.of("--", code), settings);
    }

    @Override
    public boolean complete(String code) {
        return session.complete(code);
    }

    @Override
    public void close() {
        session.close();
    }

    private record Line(ScriptSession session) implements ReadCommand {
        @Override
        public CommandSpec spec() {
            return Js.SPEC;
        }

        @Override
        public Result run(Invocation invocation) {
            ShellInvocation own = ShellInvocation.of(invocation);
            String code = String.join(" ", invocation.get(Js.CODE));
            return Scripts.run(own, script -> session.evaluate(code, script));
        }
    }
}
