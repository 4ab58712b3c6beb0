package org.evsshell.commands.version;

import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Result;

import java.util.List;

/** {@code version show}: one version the service offers. */
final class VersionShow implements ReadCommand {
    private static final Parameter<String> VERSION =
            Parameter.argument(
                    "VERSION", "The version, such as v3.", ValueSource.words("v1", "v2", "v3"));

    private static final CommandSpec SPEC =
            CommandSpec.read(
                            "version",
                            "show",
                            "Shows a version of the service's interface.",
                            List.of(VERSION))
                    .withExamples(
                            new Example(
                                    "version show v3",
                                    "The third version, with its microversions."))
                    .describedAs("The version of the shell itself is shown by 'version' alone.");

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        return new Result.Item(
                VersionLayout.VERSIONS,
                invocation.client().versions().show(invocation.get(VERSION)));
    }
}
