package org.evsshell.client.disk;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.json.Json;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.page.RowStream;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.facts.Order.Source;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes disks: fills in what was left open, sends, and finds out the IDs. */
final class DiskMaker {
    private final Caller caller;
    private final DiskNeeds needs;
    private final DiskApi disks;

    DiskMaker(Caller caller, DiskNeeds needs, DiskApi disks) {
        this.caller = caller;
        this.needs = needs;
        this.disks = disks;
    }

    /**
     * On EVS zone and size are mandatory: the snapshot's, else the first available zone. For a
     * backup's disk only the backup's own zone will do (EVS.1049), and EVS has no call that tells
     * it: the first one is a guess there.
     */
    DiskCreate complete(DiskCreate request) {
        new CloudFit(caller.cloud()).check(request);
        if (caller.cloud().dialect() == Dialect.CINDER) {
            return request;
        }
        DiskSource source = request.source();
        if (source != null && source.kind() == Source.SNAPSHOT) {
            return likeSnapshot(request, needs.snapshot(source.id()));
        }
        return request.zone() == null
                ? request.like().zone(needs.zones().getFirst()).build()
                : request;
    }

    private DiskCreate likeSnapshot(DiskCreate request, ObjectNode snapshot) {
        DiskCreateBuilder completed = request.like();
        if (request.size() == null) {
            completed.size(snapshot.path("size").asInt(0));
        }
        if (request.zone() == null) {
            String zone = disks.show(snapshot.path("volume_id").asString("")).zone();
            completed.zone(zone == null ? needs.zones().getFirst() : zone);
        }
        return completed.build();
    }

    MadeDisks create(DiskCreate request) {
        DiskCreate completed = complete(request);
        Dialect dialect = caller.cloud().dialect();
        List<Call> calls = DiskCalls.create(dialect, completed);
        return DiskCalls.isNative(dialect, completed)
                ? createNative(calls.getFirst(), completed.count())
                : createEach(calls);
    }

    /** Stops at the first failure: what one disk is refused for, the next alike would be too. */
    private MadeDisks createEach(List<Call> calls) {
        List<Disk> made = new ArrayList<>();
        for (Call call : calls) {
            try {
                made.add(DiskApi.disk(caller.send(call)));
            } catch (EvsException e) {
                if (made.isEmpty()) {
                    throw e;
                }
                return new MadeDisks(made, stopped(e, calls.size() - made.size() - 1));
            }
        }
        return new MadeDisks(made, List.of());
    }

    private static List<EvsException> stopped(EvsException failure, int left) {
        if (left == 0) {
            return List.of(failure);
        }
        String notSent = "Not sent: " + left + (left == 1 ? " disk more." : " disks more.");
        return List.of(failure, EvsException.of(failure.kind(), notSent));
    }

    private MadeDisks createNative(Call call, int count) {
        String jobId = caller.send(call).path("job_id").asString("");
        if (jobId.isEmpty()) {
            throw EvsException.of(
                    ErrorKind.UNKNOWN,
                    "The service took the request but named no job, so the IDs are not known.",
                    "disk list");
        }
        ObjectNode job = followed(jobId, count);
        List<String> ids = ids(job);
        List<EvsException> failures = failures(job, ids.isEmpty());
        if (ids.isEmpty()) {
            throw failures.getFirst();
        }
        return new MadeDisks(shown(ids), failures);
    }

    /** Whoever stops following the job does not stop the job. */
    private ObjectNode followed(String jobId, int count) {
        try {
            return needs.followJob(
                    jobId, seen -> ids(seen).size() + failedJobs(seen).size() >= count);
        } catch (EvsException e) {
            String goesOn =
                    count == 1
                            ? "The disk was asked for and is still being made. "
                            : "The " + count + " disks were asked for and are still being made. ";
            throw EvsException.of(e.kind(), goesOn + e.message(), e.detail(), e);
        }
    }

    /** A disk that cannot be shown just now is made all the same: its ID must not be lost. */
    private List<Disk> shown(List<String> ids) {
        Map<String, Disk> found = new LinkedHashMap<>();
        ids.forEach(id -> found.put(id, new Disk(Json.object().put("id", id))));
        int left = found.size();
        try (RowStream rows = disks.list(DiskFilter.ofIds(ids))) {
            while (left > 0 && rows.hasNext()) {
                Disk disk = new Disk(rows.next());
                found.put(disk.id(), disk);
                left--;
            }
        } catch (EvsException unread) {
            return List.copyOf(found.values());
        }
        return List.copyOf(found.values());
    }

    /** Each failed child's; the job's own where no child tells. */
    private List<EvsException> failures(ObjectNode job, boolean nothingMade) {
        List<ObjectNode> failed = failedJobs(job);
        if (!failed.isEmpty()) {
            return failed.stream().map(needs::jobFailure).toList();
        }
        return nothingMade || job.path("status").asString("").equals("FAIL")
                ? List.of(needs.jobFailure(job))
                : List.of();
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
