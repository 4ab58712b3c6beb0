package org.evsshell.commands.quota;

import org.evsshell.client.page.RowStream;
import org.evsshell.client.quota.Quota;
import org.evsshell.client.quota.QuotaSet;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.result.Result;

import java.util.List;

/** {@code quota list}: every quota of the project, a row each. */
final class QuotaList implements ReadCommand {

    private static final CommandSpec SPEC =
            CommandSpec.listing(
                            "quota",
                            "list",
                            "Lists the project's quotas and how far they are used.",
                            List.of())
                    .describedAs(
                            "One row for each quota, under the service's name for it; sizes in GB,"
                                + " -1 for no limit. Warns of those that are used to 90 % or more."
                                + " quota show has the same as one object.")
                    .withExamples(
                            new Example("quota list", "Every quota: in use, reserved and limit."),
                            new Example(
                                    "quota list --sort in_use:desc --limit 5",
                                    "The five with the largest numbers in use."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        QuotaSet quotas = invocation.client().quotas().show();
        QuotaWarnings.warn(quotas, invocation.console());
        return new Result.Rows(
                QuotaLayout.QUOTAS, RowStream.of(quotas.all().stream().map(Quota::json).toList()));
    }
}
