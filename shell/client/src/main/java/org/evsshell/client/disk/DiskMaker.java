package org.evsshell.client.disk;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes disks: fills in what was left open, sends, and finds out the IDs. */
final class DiskMaker {
    private final Caller caller;
    private final DiskNeeds needs;
    private final Function<String, Disk> show;

    DiskMaker(Caller caller, DiskNeeds needs, Function<String, Disk> show) {
        this.caller = caller;
        this.needs = needs;
        this.show = show;
    }

    /** On EVS zone and size are mandatory: the snapshot's, else the first available zone. */
    DiskCreate complete(DiskCreate request) {
        check(request);
        if (caller.cloud().dialect() == Dialect.CINDER) {
            return request;
        }
        if (request.snapshotId() == null) {
            return request.zone() == null ? request.inZone(needs.firstZone()) : request;
        }
        DiskCreate completed = request;
        ObjectNode snapshot = needs.snapshot(request.snapshotId());
        if (completed.size() == null) {
            completed = completed.ofSize(snapshot.path("size").asInt(0));
        }
        if (completed.zone() == null) {
            String zone = show.apply(snapshot.path("volume_id").asString("")).zone();
            completed = completed.inZone(zone == null ? needs.firstZone() : zone);
        }
        return completed;
    }

    List<Disk> create(DiskCreate request) {
        DiskCreate completed = complete(request);
        Dialect dialect = caller.cloud().dialect();
        List<Call> calls = DiskCalls.create(dialect, completed);
        return DiskCalls.isNative(dialect, completed)
                ? createNative(calls.getFirst(), completed.count())
                : createEach(calls);
    }

    private void check(DiskCreate request) {
        Dialect dialect = caller.cloud().dialect();
        if (dialect == Dialect.CINDER && !request.tags().isEmpty()) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "Cloud '" + caller.cloud().name() + "' is plain OpenStack and has no tags.",
                    "Leave the tags out, or use metadata.");
        }
        if (DiskCalls.isNative(dialect, request) && request.type() == null) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "Several disks at once, and tags, need a disk type on EVS.",
                    "Name a type, such as SSD.");
        }
        if (request.count() < 1 || request.count() > 100) {
            throw EvsException.of(
                    ErrorKind.USAGE, "One call makes 1 to 100 disks, not " + request.count() + ".");
        }
    }

    private List<Disk> createEach(List<Call> calls) {
        List<Disk> made = new ArrayList<>();
        for (Call call : calls) {
            try {
                made.add(DiskApi.disk(caller.send(call)));
            } catch (EvsException e) {
                if (made.isEmpty()) {
                    throw e;
                }
                throw partly(made.stream().map(Disk::id).toList(), calls.size(), e);
            }
        }
        return made;
    }

    private List<Disk> createNative(Call call, int count) {
        String jobId = caller.send(call).path("job_id").asString("");
        if (jobId.isEmpty()) {
            throw EvsException.of(
                    ErrorKind.UNKNOWN,
                    "The service took the request but named no job, so the IDs are not known.",
                    "disk list");
        }
        ObjectNode job =
                needs.followJob(jobId, seen -> ids(seen).size() + failedJobs(seen).size() >= count);
        List<String> ids = ids(job);
        EvsException failure = failure(job, ids.isEmpty());
        if (failure != null && ids.isEmpty()) {
            throw failure;
        }
        if (failure != null) {
            throw partly(ids, count, failure);
        }
        return ids.stream().map(show).toList();
    }

    private @Nullable EvsException failure(ObjectNode job, boolean nothingMade) {
        List<ObjectNode> failed = failedJobs(job);
        if (!failed.isEmpty()) {
            return needs.jobFailure(failed.getFirst());
        }
        return nothingMade || job.path("status").asString("").equals("FAIL")
                ? needs.jobFailure(job)
                : null;
    }

    private static EvsException partly(List<String> made, int wanted, EvsException reason) {
        return EvsException.of(
                ErrorKind.PARTIAL,
                made.size()
                        + " of "
                        + wanted
                        + " disks were made ("
                        + String.join(", ", made)
                        + "), then: "
                        + reason.message(),
                reason.detail(),
                reason);
    }

    /** One disk is an entity of the job itself; several are entities of its sub-jobs. */
    private static List<String> ids(ObjectNode job) {
        List<String> ids = new ArrayList<>();
        JsonNode entities = job.path("entities");
        addId(ids, entities);
        for (JsonNode child : entities.path("sub_jobs")) {
            if (!child.path("status").asString("").equals("FAIL")) {
                addId(ids, child.path("entities"));
            }
        }
        return ids;
    }

    private static void addId(List<String> ids, JsonNode entities) {
        String id = entities.path("volume_id").asString("");
        if (!id.isEmpty()) {
            ids.add(id);
        }
    }

    private static List<ObjectNode> failedJobs(ObjectNode job) {
        List<ObjectNode> failed = new ArrayList<>();
        for (JsonNode child : job.path("entities").path("sub_jobs")) {
            if (child instanceof ObjectNode one && one.path("status").asString("").equals("FAIL")) {
                failed.add(one);
            }
        }
        return failed;
    }
}
