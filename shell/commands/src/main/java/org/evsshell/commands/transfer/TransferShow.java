package org.evsshell.commands.transfer;

import org.evsshell.client.page.RowStream;
import org.evsshell.client.transfer.Transfer;
import org.evsshell.commands.change.Targets;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Result;

import java.util.List;

/** {@code transfer show}: everything the service says about an offer, or about several. */
final class TransferShow implements ReadCommand {
    private static final Parameter<List<String>> TRANSFERS =
            Parameter.arguments("TRANSFER", "IDs or names of transfers.", ValueSource.TRANSFERS);

    private static final CommandSpec SPEC =
            CommandSpec.read(
                            "transfer",
                            "show",
                            "Shows offers of disks with every field.",
                            List.of(TRANSFERS))
                    .describedAs("The key is not among them: it was shown once, when it was made.")
                    .withExamples(
                            new Example("transfer show data-01", "One offer, field by field."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        List<Transfer> transfers =
                Targets.resolve(
                        invocation,
                        invocation.get(TRANSFERS),
                        invocation.client().transfers()::resolve,
                        Transfer::id);
        if (transfers.size() == 1) {
            return new Result.Item(TransferLayout.TRANSFERS, transfers.getFirst().json());
        }
        return new Result.Rows(
                TransferLayout.TRANSFERS,
                RowStream.of(transfers.stream().map(Transfer::json).toList()));
    }
}
