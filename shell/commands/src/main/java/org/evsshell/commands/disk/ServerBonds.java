package org.evsshell.commands.disk;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.operation.Call;
import org.evsshell.client.server.AttachmentWork;
import org.evsshell.client.server.Server;
import org.evsshell.client.server.ServerApi;
import org.evsshell.commands.change.Change;
import org.evsshell.commands.change.Changes;
import org.evsshell.commands.change.Refusal;
import org.evsshell.commands.change.Waiting;
import org.evsshell.commands.change.Wording;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.command.Step;
import org.evsshell.plugin.result.Outcome;
import org.evsshell.plugin.result.Result;
import org.evsshell.plugin.result.Target;
import org.evsshell.rules.Action;
import org.evsshell.rules.Facts;
import org.evsshell.rules.RuleTable;
import org.evsshell.rules.facts.ServerFacts;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What attaching and detaching have in common; belongs to one run of a command. */
final class ServerBonds {
    private final Invocation invocation;
    private final Map<String, AttachmentWork> works = new HashMap<>();
    private final Map<String, String> findings = new HashMap<>();

    ServerBonds(Invocation invocation) {
        this.invocation = invocation;
    }

    static Target target(Server server) {
        return new Target("server", server.id(), server.name());
    }

    /** What would be sent for a disk, and what forbids it as far as disk and server tell. */
    Step step(Action action, Disk disk, Server server, Call call) {
        Target target = DiskLayout.target(disk);
        boolean held = disk.servers().contains(server.id());
        findings.put(
                disk.id(),
                "is "
                        + disk.status()
                        + " in "
                        + disk.zone()
                        + ", "
                        + Wording.of(target(server))
                        + " is "
                        + server.status()
                        + " in "
                        + server.zone());
        Facts facts =
                Facts.none()
                        .with(disk.facts())
                        .with(
                                new ServerFacts(
                                        server.status(),
                                        server.zone(),
                                        null,
                                        held,
                                        ServerFacts.startsFrom(disk.device(server.id()))));
        return new Step(
                target,
                List.of(call),
                RuleTable.broken(action, invocation.client().dialect(), facts));
    }

    /** The plan, refused if disk or server are as the service is known not to take them. */
    Plan checked(Plan plan) {
        return Refusal.of(plan.steps(), (target, rule) -> findings.get(target.id()))
                .map(plan::refusedFor)
                .orElse(plan);
    }

    /** Begins to attach or detach, and tells how the disk is then. */
    Outcome begun(Disk disk, Function<ServerApi, AttachmentWork> begin) {
        works.put(disk.id(), begin.apply(invocation.client().servers()));
        return Outcome.done(
                DiskLayout.target(disk), invocation.client().disks().show(disk.id()).json());
    }

    /** Sends the changes, then waits for what they began if asked to. */
    Result send(List<Change> changes, boolean wait) {
        List<Outcome> sent = Changes.send(invocation, changes);
        List<Outcome> outcomes =
                wait
                        ? new Waiting(invocation, invocation.client().disks()::await)
                                .finish(
                                        sent,
                                        (ids, options) ->
                                                invocation
                                                        .client()
                                                        .servers()
                                                        .await(begunFor(ids), options))
                        : sent;
        return new Result.Outcomes(DiskLayout.DISKS, outcomes, outcomes.size() == 1);
    }

    private List<AttachmentWork> begunFor(Collection<String> ids) {
        return ids.stream().map(works::get).toList();
    }
}
