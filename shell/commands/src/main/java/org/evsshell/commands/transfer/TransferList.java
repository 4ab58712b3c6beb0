package org.evsshell.commands.transfer;

import org.evsshell.client.page.PagedRows;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.result.Result;

import java.util.List;

/** {@code transfer list}: the disks this project offers to others. */
final class TransferList implements ReadCommand {
    private static final CommandSpec SPEC =
            CommandSpec.listing(
                            "transfer",
                            "list",
                            "Lists the disks this project offers to others.",
                            List.of())
                    .describedAs(
                            "Offers that were accepted are gone. What others offer to this project"
                                    + " is not shown: ask them for ID and key.")
                    .withExamples(
                            new Example("transfer list", "All open offers."),
                            new Example(
                                    "transfer list --sort created_at --limit 5",
                                    "The five oldest."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        int limit = invocation.limit().orElse(PagedRows.LARGEST_PAGE);
        return new Result.Rows(
                TransferLayout.TRANSFERS, invocation.client().transfers().list(limit));
    }
}
