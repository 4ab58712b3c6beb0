package org.evsshell.commands.disk;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskActionCalls;
import org.evsshell.client.disk.DiskGoals;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.explain.Offer;
import org.evsshell.client.explain.TypeChanges;
import org.evsshell.client.wait.WaitOptions;
import org.evsshell.commands.change.Change;
import org.evsshell.commands.change.Changes;
import org.evsshell.commands.change.OnOffer;
import org.evsshell.commands.change.QuotaRoom;
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
import org.evsshell.rules.Facts;
import org.evsshell.rules.RuleTable;
import org.evsshell.rules.facts.Order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code disk retype}: gives disks another type. */
final class DiskRetype implements ChangeCommand {
    private static final Parameter<List<String>> DISKS =
            Parameter.arguments("DISK", "IDs or names of disks.", ValueSource.DISKS);
    private static final Parameter<String> TYPE =
            Parameter.text("type", "TYPE", "The new type.").from(ValueSource.TYPES).mandatory();
    private static final Parameter<Boolean> WAIT =
            Parameter.flag("wait", "Wait until the disks have the new type.");

    private static final CommandSpec SPEC =
            CommandSpec.change(
                            "disk",
                            "retype",
                            "Gives disks another type.",
                            List.of(DISKS, TYPE, WAIT))
                    .describedAs(
                            "May take hours and cannot be stopped; meanwhile the disk can neither"
                                + " be attached, detached, extended nor deleted, and no snapshot"
                                + " made of it. On EVS a job does it: its ID is shown.")
                    .withExamples(
                            new Example(
                                    "disk retype data-01 --type SSD --wait",
                                    "Makes a disk an SSD disk and waits for it."),
                            new Example(
                                    "disk retype data-01 --type SSD --dry-run",
                                    "Shows what would be sent, and whether a rule forbids it."))
                    .ruledBy(Action.DISK_RETYPE);

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Plan plan(Invocation invocation) {
        String type = invocation.get(TYPE);
        List<Disk> disks = DiskTargets.resolve(invocation, invocation.get(DISKS));
        QuotaRoom room = QuotaRoom.of(invocation);
        Offer offer = OnOffer.of(invocation, type, null);
        int changing = invocation.dryRun() ? TypeChanges.count(invocation.client()) : 0;
        List<Step> steps = new ArrayList<>();
        Map<String, String> jobs = new LinkedHashMap<>();
        List<Change> changes = new ArrayList<>();
        for (Disk disk : disks) {
            Wanted wanted = new Wanted(type, room, offer, changing + steps.size());
            steps.add(step(invocation, disk, wanted));
            changes.add(
                    new Change(
                            DiskLayout.target(disk), () -> retype(invocation, disk, type, jobs)));
        }
        Plan plan =
                new Plan(
                        steps,
                        "Change the type of " + DiskTargets.wording(disks) + " to " + type + "?",
                        () -> send(invocation, changes, jobs));
        return offer.lacking(type, invocation.client().cloud())
                .map(plan::refusedFor)
                .orElseGet(() -> DiskChanges.checked(plan, disks));
    }

    /**
     * The new type, what its quotas leave, what the cloud has of it, and how many disks change
     * theirs by then.
     */
    private record Wanted(String type, QuotaRoom room, Offer offer, int changing) {}

    private static Step step(Invocation invocation, Disk disk, Wanted wanted) {
        String type = wanted.type();
        QuotaRoom room = wanted.room();
        Facts facts =
                room.added(
                        Facts.none()
                                .with(disk.facts())
                                .with(new Order(type, null, null, Set.of()))
                                .with(wanted.offer().facts(type)),
                        type);
        facts = facts.with(facts.cloud().quota().changing(wanted.changing()));
        room.take("volumes", 1, type);
        room.take("gigabytes", disk.size(), type);
        return new Step(
                DiskLayout.target(disk),
                List.of(DiskActionCalls.retype(invocation.client().dialect(), disk.id(), type)),
                RuleTable.broken(Action.DISK_RETYPE, invocation.client().dialect(), facts));
    }

    private static Outcome retype(
            Invocation invocation, Disk disk, String type, Map<String, String> jobs) {
        invocation
                .client()
                .disks()
                .actions()
                .retype(disk.id(), type)
                .ifPresent(job -> jobs.put(disk.id(), job));
        return shown(invocation, disk);
    }

    private static Outcome shown(Invocation invocation, Disk disk) {
        Disk now = invocation.client().disks().show(disk.id());
        return Outcome.done(DiskLayout.target(now), now.json());
    }

    private static Result send(
            Invocation invocation, List<Change> changes, Map<String, String> jobs) {
        List<Outcome> sent = Changes.send(invocation, changes);
        if (!invocation.get(WAIT)) {
            jobs.forEach(
                    (disk, job) ->
                            invocation
                                    .console()
                                    .note(
                                            "Disk "
                                                    + disk
                                                    + ": job "
                                                    + job
                                                    + ". Wait: job wait "
                                                    + job));
            return DiskChanges.finish(invocation, sent, null);
        }
        List<Outcome> ended = sent.stream().map(one -> afterJob(invocation, one, jobs)).toList();
        return DiskChanges.finish(invocation, ended, DiskGoals.RETYPED);
    }

    /** A job that fails says why; the disk itself would only show its old type. */
    private static Outcome afterJob(Invocation invocation, Outcome sent, Map<String, String> jobs) {
        String job = jobs.get(sent.target().id());
        if (job == null) {
            return sent;
        }
        try {
            invocation
                    .client()
                    .jobs()
                    .await(
                            job,
                            new WaitOptions(
                                    invocation.timeout(),
                                    (id, status, done, total) ->
                                            invocation
                                                    .console()
                                                    .progress("job " + job + ": " + status)));
            return sent;
        } catch (EvsException e) {
            if (jobs.size() == 1) {
                throw e;
            }
            return Outcome.failed(sent.target(), e);
        }
    }
}
