package org.evsshell.commands.transfer;

import org.evsshell.client.transfer.Transfer;
import org.evsshell.client.transfer.TransferCalls;
import org.evsshell.commands.change.Change;
import org.evsshell.commands.change.Changes;
import org.evsshell.commands.change.Targets;
import org.evsshell.commands.change.Wording;
import org.evsshell.plugin.command.ChangeCommand;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.command.Step;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Outcome;
import org.evsshell.plugin.result.Result;
import org.evsshell.rules.Action;

import java.util.ArrayList;
import java.util.List;

/** {@code transfer delete}: takes offers back. */
final class TransferDelete implements ChangeCommand {
    private static final Parameter<List<String>> TRANSFERS =
            Parameter.arguments("TRANSFER", "IDs or names of transfers.", ValueSource.TRANSFERS);

    private static final CommandSpec SPEC =
            CommandSpec.change(
                            "transfer",
                            "delete",
                            "Takes back offers nobody has accepted.",
                            List.of(TRANSFERS))
                    .describedAs("The disk is available again, and the key is worth nothing.")
                    .withExamples(new Example("transfer delete to-billing", "Takes an offer back."))
                    .ruledBy(Action.TRANSFER_DELETE);

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Plan plan(Invocation invocation) {
        List<Transfer> transfers =
                Targets.resolve(
                        invocation,
                        invocation.get(TRANSFERS),
                        invocation.client().transfers()::resolve,
                        Transfer::id);
        List<Step> steps = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (Transfer transfer : transfers) {
            steps.add(
                    new Step(
                            TransferLayout.target(transfer),
                            List.of(TransferCalls.delete(transfer.id())),
                            List.of()));
            changes.add(
                    new Change(
                            TransferLayout.target(transfer), () -> delete(invocation, transfer)));
        }
        return new Plan(
                steps,
                "Take back "
                        + Wording.all(transfers.stream().map(TransferLayout::target).toList())
                        + "?",
                () -> send(invocation, changes));
    }

    private static Result send(Invocation invocation, List<Change> changes) {
        List<Outcome> outcomes = Changes.send(invocation, changes);
        return new Result.Outcomes(TransferLayout.TRANSFERS, outcomes, outcomes.size() == 1);
    }

    private static Outcome delete(Invocation invocation, Transfer transfer) {
        invocation.client().transfers().delete(transfer.id());
        return new Outcome(TransferLayout.target(transfer), "deleted", null, null);
    }
}
