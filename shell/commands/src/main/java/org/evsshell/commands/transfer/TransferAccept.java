package org.evsshell.commands.transfer;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.reference.References;
import org.evsshell.client.transfer.Transfer;
import org.evsshell.client.transfer.TransferCalls;
import org.evsshell.commands.change.QuotaRoom;
import org.evsshell.plugin.command.ChangeCommand;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.command.Step;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Layout;
import org.evsshell.plugin.result.Result;
import org.evsshell.plugin.result.Target;
import org.evsshell.rules.Action;
import org.evsshell.rules.Facts;
import org.evsshell.rules.Rule;
import org.evsshell.rules.RuleTable;

import java.util.List;

/** {@code transfer accept}: takes over a disk that another project offers. */
final class TransferAccept implements ChangeCommand {
    /** Stands for the key in plans, which are shown. */
    private static final String HIDDEN = "***";

    private static final Parameter<String> TRANSFER =
            Parameter.argument("TRANSFER", "The transfer's ID.", ValueSource.FREE);
    private static final Parameter<String> AUTH_KEY_FILE =
            Parameter.text(
                            "auth-key-file",
                            "FILE",
                            "A file whose first line is the key, - for standard input; without it"
                                    + " the key is asked for.")
                    .from(ValueSource.FILES);

    private static final CommandSpec SPEC =
            CommandSpec.change(
                            "transfer",
                            "accept",
                            "Takes over a disk that another project offers.",
                            List.of(TRANSFER, AUTH_KEY_FILE))
                    .describedAs(
                            "Runs in the project that receives the disk. The key is never given on"
                                    + " the command line: it would stay in the history and be seen"
                                    + " in the list of processes.")
                    .withExamples(
                            new Example(
                                    "transfer accept fe103039-5e2c-45ac-b655-714ca1fab26d"
                                            + " --auth-key-file key.txt",
                                    "Takes a disk over with the key in a file."),
                            new Example(
                                    "transfer accept fe103039-5e2c-45ac-b655-714ca1fab26d",
                                    "The same; the key is asked for and not shown."))
                    .ruledBy(Action.TRANSFER_ACCEPT);

    private final Layout disks;

    TransferAccept(Layout disks) {
        this.disks = disks;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Plan plan(Invocation invocation) {
        String id = invocation.get(TRANSFER);
        if (!References.isId(id)) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "'" + id + "' is no ID: what others offer has no name here.",
                    "Ask for the transfer's ID; transfer create shows it with the key.");
        }
        // What is sent, but for the key: it is read only when it is needed.
        Step step =
                new Step(
                        new Target("transfer", id, ""),
                        List.of(TransferCalls.accept(id, HIDDEN)),
                        broken(invocation));
        return new Plan(
                List.of(step),
                "Accept transfer " + id + "? The disk will be this project's.",
                () -> accept(invocation, id));
    }

    /** The disk is not to be seen before it is here; without a dry run nobody connects for this. */
    private static List<Rule> broken(Invocation invocation) {
        return invocation.dryRun()
                ? RuleTable.broken(
                        Action.TRANSFER_ACCEPT,
                        invocation.client().dialect(),
                        QuotaRoom.of(invocation).added(Facts.none(), null))
                : List.of();
    }

    private Result accept(Invocation invocation, String id) {
        String key =
                invocation.secret(
                        invocation.find(AUTH_KEY_FILE).orElse(null),
                        "Key of transfer " + id + ": ");
        Transfer accepted = invocation.client().transfers().accept(id, key);
        return new Result.Item(disks, invocation.client().disks().show(accepted.diskId()).json());
    }
}
