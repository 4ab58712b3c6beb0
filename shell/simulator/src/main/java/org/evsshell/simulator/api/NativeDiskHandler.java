package org.evsshell.simulator.api;

import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.Job;
import org.evsshell.simulator.world.Transition;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * EVS's own create and delete of disks, which answer with a job. A deletion takes the disk's
 * snapshots along: the call has no cascade, and the user guide says they always go.
 */
final class NativeDiskHandler {
    /** A job is queued for this part of the time it takes. */
    private static final int QUEUED_PART = 4;

    private NativeDiskHandler() {}

    static SimAnswer create(Call call) {
        JsonNode wanted = Bodies.object(call.json(), "volume");
        if (Bodies.text(wanted, "volume_type") == null) {
            throw Refusal.badRequest("EVS.2083", "The request names no type.");
        }
        JsonNode asked = wanted.path("count");
        int count = asked.isNumber() ? Bodies.whole(asked) : 1;
        DiskOrder order = DiskOrder.of(call, wanted, count);
        Map<String, String> tags = tags(wanted);
        List<String> jobs = new ArrayList<>();
        boolean anyFails = false;
        for (int number = 1; number <= count; number++) {
            DiskOrder.Placed placed =
                    order.place(call, nameInBatch(order.name(), number, count), tags);
            anyFails |= placed.fails();
            jobs.add(start(call, Task.of("createVolume", placed.disk()), failure(placed.fails())));
        }
        return jobAnswer(
                count == 1 ? jobs.getFirst() : start(call, Task.batch(jobs), failure(anyFails)));
    }

    private static @Nullable String failure(boolean fails) {
        return fails ? "EVS.2024" : null;
    }

    static SimAnswer delete(Call call) {
        String id = call.parameter("disk");
        if (!Ids.isUuid(id)) {
            throw Refusal.badRequest("EVS.1002", "The disk ID is malformed.");
        }
        Disk disk = DiskHandler.find(call, id);
        boolean fails = DiskHandler.remove(call, disk, true);
        return jobAnswer(start(call, Task.of("deleteVolume", disk), fails ? "EVS.2020" : null));
    }

    private static Map<String, String> tags(JsonNode wanted) {
        return Optional.ofNullable(Bodies.map(wanted, "tags")).orElse(Map.of());
    }

    /** {@code name-0001} and so on; a single disk keeps its name. */
    private static @Nullable String nameInBatch(@Nullable String name, int number, int count) {
        if (count == 1 || name == null) {
            return name;
        }
        return name + "-" + Integer.toString(10_000 + number).substring(1);
    }

    /** What a job does: work on a disk, or wait for other jobs. */
    private record Task(String type, @Nullable String diskId, List<String> children) {
        static Task of(String type, Disk disk) {
            return new Task(type, disk.id(), List.of());
        }

        static Task batch(List<String> children) {
            return new Task("batchCreateVolume", null, children);
        }
    }

    /** Starts a job of one disk. */
    static String start(Call call, String type, Disk disk, @Nullable String errorCode) {
        return start(call, Task.of(type, disk), errorCode);
    }

    private static String start(Call call, Task task, @Nullable String errorCode) {
        Job job =
                new Job(
                        call.world().ids().uuid(),
                        call.projectId(),
                        task.type(),
                        Job.State.INIT,
                        task.diskId(),
                        task.children(),
                        call.now(),
                        null,
                        null,
                        null);
        Instant running = call.now().plus(call.behaviour().transition().dividedBy(QUEUED_PART));
        call.world().put(job);
        call.world().schedule(new Transition.JobRuns(running, job.id()));
        call.world()
                .schedule(
                        new Transition.JobEnds(
                                call.passed(),
                                job.id(),
                                errorCode,
                                errorCode == null ? null : "The disk ended in error."));
        return job.id();
    }

    private static SimAnswer jobAnswer(String id) {
        return jobAnswer(200, id);
    }

    /** The answer that names a job. */
    static SimAnswer jobAnswer(int status, String id) {
        return SimAnswer.json(status, Json.write(json -> json.writeStringProperty("job_id", id)));
    }
}
