package org.evsshell.simulator.api;

import org.evsshell.simulator.exchange.SimAnswer;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.Job;

import tools.jackson.core.JsonGenerator;

/** Showing a job (EVS API reference, querying task status). */
final class JobHandler {
    private JobHandler() {}

    static SimAnswer show(Call call) {
        return show(call, false);
    }

    /** The same at the servers' host, which knows only its own jobs. */
    static SimAnswer showOfServers(Call call) {
        return show(call, true);
    }

    private static SimAnswer show(Call call, boolean ofServers) {
        String id = call.parameter("job");
        Job job =
                call.world()
                        .job(id)
                        .filter(each -> each.projectId().equals(call.projectId()))
                        .filter(each -> ofServers == (each.serverId() != null))
                        .orElseThrow(
                                () -> Refusal.badRequest("Common.0011", "Unknown job " + id + "."));
        return SimAnswer.json(200, Json.write(json -> write(json, call, job)));
    }

    private static void write(JsonGenerator json, Call call, Job job) {
        json.writeStringProperty("status", job.state().name());
        json.writeObjectPropertyStart("entities");
        if (job.children().isEmpty()) {
            writeDisk(json, call, job);
        } else {
            writeChildren(json, call, job);
        }
        json.writeEndObject();
        json.writeStringProperty("job_id", job.id());
        json.writeStringProperty("job_type", job.type());
        json.writeStringProperty("begin_time", Times.millis(job.beganAt()));
        // The page's example of a running job has an empty text here.
        json.writeStringProperty(
                "end_time", job.endedAt() == null ? "" : Times.millis(job.endedAt()));
        Json.text(json, "error_code", job.errorCode());
        Json.text(json, "fail_reason", job.failReason());
    }

    /** Nothing is known of the disk until the job is at work. */
    private static void writeDisk(JsonGenerator json, Call call, Job job) {
        if (job.diskId() == null || job.state() == Job.State.INIT) {
            return;
        }
        if (job.serverId() != null) {
            json.writeStringProperty("server_id", job.serverId());
        }
        json.writeStringProperty("volume_id", job.diskId());
        Disk disk = call.world().disk(job.diskId()).orElse(null);
        if (disk != null && job.type().equals("createVolume")) {
            Json.text(json, "name", disk.name());
            json.writeNumberProperty("size", disk.size());
            json.writeStringProperty("volume_type", disk.type());
        }
    }

    private static void writeChildren(JsonGenerator json, Call call, Job job) {
        json.writeArrayPropertyStart("sub_jobs");
        for (String id : job.children()) {
            call.world()
                    .job(id)
                    .ifPresent(
                            child -> {
                                json.writeStartObject();
                                write(json, call, child);
                                json.writeEndObject();
                            });
        }
        json.writeEndArray();
    }
}
