package org.evsshell.simulator.api;

import org.evsshell.rules.Action;
import org.evsshell.rules.Facts;
import org.evsshell.rules.facts.ServerFacts;
import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Attachment;
import org.evsshell.simulator.world.Attachment.State;
import org.evsshell.simulator.world.Bonds;
import org.evsshell.simulator.world.Devices;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.Job;
import org.evsshell.simulator.world.Server;
import org.evsshell.simulator.world.Transition;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Attaching disks to servers and detaching them: EVS's calls answer with a job, Nova's with the
 * attachment, and the disk shows how far it is.
 */
final class AttachHandler {
    /** A job is queued for this part of the time it takes. */
    private static final int QUEUED_PART = 4;

    /** ECS error codes: attaching or detaching failed inside the job. */
    private static final String ATTACH_FAILED = "Ecs.0205";

    private static final String DETACH_FAILED = "Ecs.0405";

    private AttachHandler() {}

    /** What a call set going. */
    private record Begun(Disk disk, Server server, boolean fails) {}

    static SimAnswer attachByJob(Call call) {
        Begun begun = attachDisk(call);
        return job(call, "attachVolume", begun, begun.fails() ? ATTACH_FAILED : null);
    }

    static SimAnswer attach(Call call) {
        Begun begun = attachDisk(call);
        return ServerDiskHandler.one(
                begun.disk(), (json, disk) -> ServerDiskHandler.write(json, disk, begun.server()));
    }

    static SimAnswer detachByJob(Call call) {
        Begun begun = detachDisk(call);
        return job(call, "detachVolume", begun, begun.fails() ? DETACH_FAILED : null);
    }

    static SimAnswer detach(Call call) {
        detachDisk(call);
        return SimAnswer.empty(202);
    }

    private static Begun attachDisk(Call call) {
        Server server = ServerHandler.server(call);
        JsonNode wanted = Bodies.object(call.json(), "volumeAttachment");
        Disk disk = disk(call, Bodies.text(wanted, "volumeId"));
        demand(call, Action.DISK_ATTACH, disk, server);
        boolean fails = Outcome.fails(call);
        Attachment bond =
                new Attachment(
                        call.world().ids().uuid(),
                        server.id(),
                        device(call, server, Bodies.text(wanted, "device")),
                        State.ATTACHING,
                        call.now());
        Disk begun = Bonds.with(disk, bond, call.now());
        call.world().put(begun);
        settle(call, disk, bond, !fails);
        return new Begun(begun, server, fails);
    }

    private static Begun detachDisk(Call call) {
        Server server = ServerHandler.server(call);
        Disk disk = disk(call, call.parameter("disk"));
        demand(call, Action.DISK_DETACH, disk, server);
        if (!ServerDiskHandler.isTo(disk, server)) {
            throw Refusal.of(404, null, "volume_id not found: " + disk.id());
        }
        boolean fails = Outcome.fails(call);
        Attachment bond = ServerHandler.bond(disk, server);
        Disk begun = Bonds.with(disk, bond.id(), State.DETACHING, call.now());
        call.world().put(begun);
        settle(call, disk, bond, fails);
        return new Begun(begun, server, fails);
    }

    private static void settle(Call call, Disk disk, Attachment bond, boolean attached) {
        call.world()
                .schedule(
                        new Transition.BondSettles(call.passed(), disk.id(), bond.id(), attached));
    }

    private static Disk disk(Call call, @Nullable String id) {
        String wanted = id == null ? "" : id;
        return call.world()
                .disk(wanted)
                .filter(disk -> disk.projectId().equals(call.projectId()))
                .orElseThrow(
                        () ->
                                call.route().family() == Family.NATIVE
                                        ? Refusal.badRequest("Ecs.0103", "There is no such disk.")
                                        : Refusal.notFound("Volume", wanted));
    }

    private static void demand(Call call, Action action, Disk disk, Server server) {
        Facts facts = facts(call, disk, server);
        Rules.demand(call, action, facts, new RefusalTexts(disk.id(), null));
    }

    private static Facts facts(Call call, Disk disk, Server server) {
        return Rules.about(disk).with(about(call, server, disk));
    }

    private static ServerFacts about(Call call, Server server, Disk disk) {
        int disks = ServerDiskHandler.disks(call, server).size();
        boolean holdsDisk = ServerDiskHandler.isTo(disk, server);
        String device = holdsDisk ? ServerHandler.bond(disk, server).device() : null;
        return new ServerFacts(
                server.status(), server.zone(), disks, holdsDisk, ServerFacts.startsFrom(device));
    }

    /** The facts with the server that has the disk, where one has it. */
    static Facts onServer(Call call, Facts facts, Disk disk) {
        for (Attachment bond : disk.attachments()) {
            String id = bond.serverId();
            Server server = id == null ? null : call.world().server(id).orElse(null);
            if (server != null) {
                return facts.with(about(call, server, disk));
            }
        }
        return facts;
    }

    private static String device(Call call, Server server, @Nullable String wanted) {
        Set<String> taken =
                ServerDiskHandler.disks(call, server).stream()
                        .map(disk -> String.valueOf(ServerHandler.bond(disk, server).device()))
                        .collect(Collectors.toSet());
        if (wanted == null) {
            return Devices.free(taken);
        }
        if (taken.contains(wanted)) {
            throw Refusal.badRequest("The supplied device path (" + wanted + ") is in use.");
        }
        return wanted;
    }

    private static SimAnswer job(Call call, String type, Begun begun, @Nullable String errorCode) {
        Job job =
                new Job(
                        call.world().ids().uuid(),
                        call.projectId(),
                        type,
                        Job.State.INIT,
                        begun.disk().id(),
                        List.of(),
                        call.now(),
                        null,
                        null,
                        null,
                        begun.server().id());
        Instant running = call.now().plus(call.behaviour().transition().dividedBy(QUEUED_PART));
        String reason = errorCode == null ? null : "The server did not take part.";
        call.world().put(job);
        call.world().schedule(new Transition.JobRuns(running, job.id()));
        call.world().schedule(new Transition.JobEnds(call.passed(), job.id(), errorCode, reason));
        return SimAnswer.json(
                200, Json.write(json -> json.writeStringProperty("job_id", job.id())));
    }
}
