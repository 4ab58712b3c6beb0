package org.evsshell.app.control;

import org.evsshell.app.environment.Environment;
import org.evsshell.app.run.ShellInvocation;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Result;
import org.evsshell.script.ScriptHost;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** {@code script run}: runs a JavaScript module. */
final class ScriptRun implements ReadCommand {
    private static final Parameter<String> FILE =
            Parameter.argument("FILE", "The script.", ValueSource.FILES);
    private static final Parameter<List<String>> ARGUMENTS =
            Parameter.arguments(
                            "ARGS", "What the script finds in args; behind --.", ValueSource.FREE)
                    .optional();

    private static final CommandSpec SPEC =
            CommandSpec.read("script", "run", "Runs a script.", List.of(FILE, ARGUMENTS))
                    .describedAs(
                            "Short: run FILE. The script's export default is printed like a"
                                    + " command's result.")
                    .withExamples(
                            new Example("run scripts-examples/find-orphans.js", "A script."),
                            new Example(
                                    "run scripts-examples/nightly-snapshots.js -- --keep 3",
                                    "A script with arguments of its own."));

    private final Environment environment;
    private final Supplier<ScriptHost> scripts;

    ScriptRun(Environment environment, Supplier<ScriptHost> scripts) {
        this.environment = environment;
        this.scripts = scripts;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        ShellInvocation own = ShellInvocation.of(invocation);
        Path typed = Path.of(invocation.get(FILE));
        Path file = environment.folder().resolve(typed);
        List<String> arguments = invocation.find(ARGUMENTS).orElse(List.of());
        return Scripts.run(own, script -> scripts.get().run(file, typed, arguments, script));
    }
}
