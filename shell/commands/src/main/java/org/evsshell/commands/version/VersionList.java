package org.evsshell.commands.version;

import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.result.Result;

import java.util.List;

/** {@code version list}: the versions the service offers. */
final class VersionList implements ReadCommand {

    private static final CommandSpec SPEC =
            CommandSpec.listing(
                            "version",
                            "list",
                            "Lists the versions of the service's interface.",
                            List.of())
                    .describedAs(
                            "Asks the service; 'version' alone shows the shell's own and sends"
                                    + " nothing.")
                    .withExamples(
                            new Example("version list", "All versions, with their microversions."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        return new Result.Rows(VersionLayout.VERSIONS, invocation.client().versions().list());
    }
}
