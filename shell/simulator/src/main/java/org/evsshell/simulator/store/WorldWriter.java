package org.evsshell.simulator.store;

import org.evsshell.simulator.world.Attachment;
import org.evsshell.simulator.world.Backup;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.Image;
import org.evsshell.simulator.world.Job;
import org.evsshell.simulator.world.Server;
import org.evsshell.simulator.world.Snapshot;
import org.evsshell.simulator.world.Transfer;
import org.evsshell.simulator.world.Transition;
import org.evsshell.simulator.world.World;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Map;

/** Writes a world as JSON, field by field: quick, and the file is easy to look at. */
final class WorldWriter {
    private final JsonGenerator json;

    private WorldWriter(JsonGenerator json) {
        this.json = json;
    }

    static byte[] write(World world) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
        try (JsonGenerator json =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
            new WorldWriter(json).write(world, WorldReader.FORM);
        }
        return bytes.toByteArray();
    }

    private void write(World world, int form) {
        json.writeStartObject();
        json.writeNumberProperty("form", form);
        json.writeStringProperty("dialect", world.site().dialect().name());
        json.writeNumberProperty("ids", world.ids().state());
        new DirectoryWriter(json).write(world.directory());
        json.writeArrayPropertyStart("quotas");
        world.quotas().all().forEach(this::quotas);
        json.writeEndArray();
        json.writeArrayPropertyStart("disks");
        world.allDisks().forEach(this::disk);
        json.writeEndArray();
        json.writeArrayPropertyStart("servers");
        world.allServers().forEach(this::server);
        json.writeEndArray();
        json.writeArrayPropertyStart("snapshots");
        world.allSnapshots().forEach(this::snapshot);
        json.writeEndArray();
        json.writeArrayPropertyStart("transfers");
        world.allTransfers().forEach(this::transfer);
        json.writeEndArray();
        json.writeArrayPropertyStart("backups");
        world.allBackups().forEach(this::backup);
        json.writeEndArray();
        json.writeArrayPropertyStart("images");
        world.allImages().forEach(this::image);
        json.writeEndArray();
        json.writeArrayPropertyStart("jobs");
        world.allJobs().forEach(this::job);
        json.writeEndArray();
        json.writeArrayPropertyStart("pending");
        world.pending().forEach(this::transition);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void quotas(String project, Map<String, Long> limits) {
        json.writeStartObject();
        json.writeStringProperty("project", project);
        json.writeObjectPropertyStart("limits");
        limits.forEach((name, most) -> json.writeNumberProperty(name, most));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void disk(Disk disk) {
        json.writeStartObject();
        json.writeStringProperty("id", disk.id());
        json.writeStringProperty("project", disk.projectId());
        json.writeStringProperty("user", disk.userId());
        text("name", disk.name());
        text("description", disk.description());
        json.writeNumberProperty("size", disk.size());
        json.writeStringProperty("status", disk.status());
        json.writeStringProperty("type", disk.type());
        json.writeStringProperty("zone", disk.zone());
        time("created", disk.createdAt());
        time("updated", disk.updatedAt());
        text("snapshot", disk.origin().snapshotId());
        text("source", disk.origin().diskId());
        map("image", disk.origin().image());
        json.writeBooleanProperty("multiattach", disk.multiattach());
        json.writeBooleanProperty("bootable", disk.bootable());
        map("metadata", disk.metadata());
        map("tags", disk.tags());
        json.writeArrayPropertyStart("attachments");
        disk.attachments().forEach(this::attachment);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void attachment(Attachment attachment) {
        json.writeStartObject();
        json.writeStringProperty("id", attachment.id());
        text("server", attachment.serverId());
        text("device", attachment.device());
        if (attachment.state() != Attachment.State.ATTACHED) {
            json.writeStringProperty("state", attachment.state().name());
        }
        time("since", attachment.attachedAt());
        json.writeEndObject();
    }

    private void server(Server server) {
        json.writeStartObject();
        json.writeStringProperty("id", server.id());
        json.writeStringProperty("project", server.projectId());
        json.writeStringProperty("name", server.name());
        json.writeStringProperty("status", server.status());
        json.writeStringProperty("zone", server.zone());
        time("created", server.createdAt());
        json.writeEndObject();
    }

    private void snapshot(Snapshot snapshot) {
        json.writeStartObject();
        json.writeStringProperty("id", snapshot.id());
        json.writeStringProperty("project", snapshot.projectId());
        json.writeStringProperty("user", snapshot.userId());
        json.writeStringProperty("disk", snapshot.diskId());
        text("name", snapshot.name());
        text("description", snapshot.description());
        json.writeNumberProperty("size", snapshot.size());
        json.writeStringProperty("status", snapshot.status());
        time("created", snapshot.createdAt());
        time("updated", snapshot.updatedAt());
        map("metadata", snapshot.metadata());
        json.writeEndObject();
    }

    private void transfer(Transfer transfer) {
        json.writeStartObject();
        json.writeStringProperty("id", transfer.id());
        json.writeStringProperty("project", transfer.projectId());
        json.writeStringProperty("disk", transfer.diskId());
        text("name", transfer.name());
        json.writeStringProperty("key", transfer.authKey());
        json.writeBooleanProperty("alone", transfer.withoutSnapshots());
        time("created", transfer.createdAt());
        json.writeEndObject();
    }

    private void backup(Backup backup) {
        json.writeStartObject();
        json.writeStringProperty("id", backup.id());
        json.writeStringProperty("project", backup.projectId());
        json.writeStringProperty("disk", backup.diskId());
        json.writeStringProperty("name", backup.name());
        json.writeStringProperty("status", backup.status());
        json.writeNumberProperty("size", backup.size());
        json.writeStringProperty("zone", backup.zone());
        time("created", backup.createdAt());
        json.writeEndObject();
    }

    private void image(Image image) {
        json.writeStartObject();
        json.writeStringProperty("id", image.id());
        text("project", image.projectId());
        json.writeStringProperty("name", image.name());
        json.writeStringProperty("status", image.status());
        json.writeNumberProperty("minDisk", image.minDisk());
        map("properties", image.properties());
        json.writeEndObject();
    }

    private void job(Job job) {
        json.writeStartObject();
        json.writeStringProperty("id", job.id());
        json.writeStringProperty("project", job.projectId());
        json.writeStringProperty("type", job.type());
        json.writeStringProperty("state", job.state().name());
        text("disk", job.diskId());
        json.writeArrayPropertyStart("children");
        job.children().forEach(json::writeString);
        json.writeEndArray();
        time("began", job.beganAt());
        time("ended", job.endedAt());
        text("error", job.errorCode());
        text("reason", job.failReason());
        text("server", job.serverId());
        json.writeEndObject();
    }

    private void transition(Transition transition) {
        json.writeStartObject();
        time("due", transition.due());
        switch (transition) {
            case Transition.DiskSettles settles -> {
                json.writeStringProperty("kind", "disk");
                json.writeStringProperty("id", settles.diskId());
                json.writeStringProperty("status", settles.status());
                json.writeNumberProperty("size", settles.size());
            }
            case Transition.DiskRetyped retyped -> {
                json.writeStringProperty("kind", "disk-type");
                json.writeStringProperty("id", retyped.diskId());
                json.writeStringProperty("type", retyped.type());
            }
            case Transition.DiskGoes goes -> {
                json.writeStringProperty("kind", "disk-goes");
                json.writeStringProperty("id", goes.diskId());
            }
            case Transition.BondSettles settles -> {
                json.writeStringProperty("kind", "bond");
                json.writeStringProperty("id", settles.diskId());
                json.writeStringProperty("attachment", settles.attachmentId());
                json.writeBooleanProperty("attached", settles.attached());
            }
            case Transition.SnapshotSettles settles -> {
                json.writeStringProperty("kind", "snapshot");
                json.writeStringProperty("id", settles.snapshotId());
                json.writeStringProperty("status", settles.status());
            }
            case Transition.SnapshotGoes goes -> {
                json.writeStringProperty("kind", "snapshot-goes");
                json.writeStringProperty("id", goes.snapshotId());
            }
            case Transition.ImageSettles settles -> {
                json.writeStringProperty("kind", "image");
                json.writeStringProperty("id", settles.imageId());
                json.writeStringProperty("status", settles.status());
            }
            case Transition.JobRuns runs -> {
                json.writeStringProperty("kind", "job-runs");
                json.writeStringProperty("id", runs.jobId());
            }
            case Transition.JobEnds ends -> {
                json.writeStringProperty("kind", "job-ends");
                json.writeStringProperty("id", ends.jobId());
                text("error", ends.errorCode());
                text("reason", ends.failReason());
            }
        }
        json.writeEndObject();
    }

    private void text(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    /** Microseconds since 1970. */
    private void time(String name, @Nullable Instant time) {
        if (time != null) {
            json.writeNumberProperty(
                    name, time.getEpochSecond() * 1_000_000L + time.getNano() / 1000);
        }
    }

    private void map(String name, Map<String, String> map) {
        if (!map.isEmpty()) {
            json.writeObjectPropertyStart(name);
            map.forEach(json::writeStringProperty);
            json.writeEndObject();
        }
    }
}
