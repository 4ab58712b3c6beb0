package org.evsshell.commands.transfer;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.client.snapshot.SnapshotFilter;
import org.evsshell.client.transfer.Transfer;
import org.evsshell.client.transfer.TransferCalls;
import org.evsshell.commands.change.Refusal;
import org.evsshell.commands.change.Wording;
import org.evsshell.plugin.command.ChangeCommand;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.command.Step;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Result;
import org.evsshell.plugin.result.Target;
import org.evsshell.rules.Action;
import org.evsshell.rules.Facts;
import org.evsshell.rules.Rule;
import org.evsshell.rules.RuleTable;
import org.evsshell.rules.Violation;
import org.evsshell.rules.facts.SnapshotCount;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** {@code transfer create}: offers a disk to another project, and shows the key. */
final class TransferCreate implements ChangeCommand {
    private static final Parameter<String> DISK =
            Parameter.argument("DISK", "ID or name of a disk.", ValueSource.DISKS);
    private static final Parameter<String> NAME =
            Parameter.text("name", "NAME", "The transfer's name; by default the disk's.");

    private static final CommandSpec SPEC =
            CommandSpec.change(
                            "transfer",
                            "create",
                            "Offers a disk to another project, and shows the key once.",
                            List.of(DISK, NAME))
                    .describedAs(
                            "Whoever has the ID and the key can take the disk over, with transfer"
                                    + " accept in their project. The key is shown now and never"
                                    + " again. Until then the disk is awaiting-transfer; transfer"
                                    + " delete takes the offer back.")
                    .withExamples(
                            new Example(
                                    "transfer create scratch --name to-billing",
                                    "Offers a disk; pass ID and key on."),
                            new Example(
                                    "transfer create scratch -o json",
                                    "The same, ID and key as JSON."))
                    .ruledBy(Action.TRANSFER_CREATE);

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Plan plan(Invocation invocation) {
        Disk disk = invocation.client().disks().resolve(invocation.get(DISK));
        String name = invocation.find(NAME).orElse(disk.name().isEmpty() ? disk.id() : disk.name());
        Target target = new Target("disk", disk.id(), disk.name());
        Step step =
                new Step(
                        target,
                        List.of(TransferCalls.create(disk.id(), name)),
                        RuleTable.broken(
                                Action.TRANSFER_CREATE,
                                invocation.client().dialect(),
                                facts(invocation, disk, name)));
        Plan plan =
                new Plan(
                        List.of(step),
                        "Offer " + Wording.of(target) + " to whoever gets the key?",
                        () -> create(invocation, disk, name));
        return Refusal.of(List.of(step), (ignored, rule) -> finding(disk, rule))
                .map(plan::refusedFor)
                .orElse(plan);
    }

    private static @Nullable String finding(Disk disk, Rule rule) {
        return switch (rule.id()) {
            case "transfer-encrypted" -> "is encrypted";
            case "transfer-snapshots" -> "has snapshots";
            case "transfer-snapshots-leaving" -> "has a snapshot that is being deleted";
            default -> rule.violation() == Violation.WRONG_STATE ? "is " + disk.status() : null;
        };
    }

    private static Facts facts(Invocation invocation, Disk disk, String name) {
        SnapshotCount count = SnapshotCount.NONE;
        for (ObjectNode row :
                invocation.client().snapshots().list(SnapshotFilter.ofDisk(disk.id())).toList()) {
            Snapshot snapshot = new Snapshot(row);
            count = count.plus(snapshot.status(), snapshot.name());
        }
        return Facts.none().with(disk.facts()).with(count).withTexts(name, null);
    }

    private static Result create(Invocation invocation, Disk disk, String name) {
        Transfer transfer = invocation.client().transfers().create(disk.id(), name);
        invocation
                .console()
                .note(
                        "The key is shown only now: nobody can read it again. The other project"
                                + " needs both: transfer accept "
                                + transfer.id());
        return new Result.Item(TransferLayout.OFFERED, transfer.json());
    }
}
