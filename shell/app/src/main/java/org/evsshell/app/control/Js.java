package org.evsshell.app.control;

import org.evsshell.app.run.ShellInvocation;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Result;
import org.evsshell.script.ScriptHost;
import org.evsshell.script.ScriptSession;

import java.util.List;
import java.util.function.Supplier;

/** {@code js}: evaluates an expression; alone, the prompt turns to JavaScript. */
final class Js implements ReadCommand {
    static final Parameter<List<String>> CODE =
            Parameter.arguments("CODE", "JavaScript; the rest of the line.", ValueSource.FREE)
                    .optional();

    static final CommandSpec SPEC =
            CommandSpec.read("js", "", "Evaluates JavaScript.", List.of(CODE))
                    .describedAs(
                            "Prints the last value; a promise is awaited. Alone at the prompt:"
                                    + " JavaScript mode, left by exit.")
                    .withExamples(
                            new Example(
                                    "js 'evs.disks.list().length'", "How many disks there are."));

    private final Supplier<ScriptHost> scripts;

    Js(Supplier<ScriptHost> scripts) {
        this.scripts = scripts;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        String code =
                invocation
                        .find(CODE)
                        .map(words -> String.join(" ", words))
                        .orElseThrow(
                                () ->
                                        EvsException.of(
                                                ErrorKind.USAGE,
                                                "js needs JavaScript behind it here.",
                                                "Its own mode is at the prompt: evs, then js"));
        ShellInvocation own = ShellInvocation.of(invocation);
        try (ScriptSession session = scripts.get().session()) {
            return Scripts.run(own, script -> session.evaluate(code, script));
        }
    }
}
