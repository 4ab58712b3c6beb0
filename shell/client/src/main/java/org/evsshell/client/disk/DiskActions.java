package org.evsshell.client.disk;

import org.evsshell.client.json.Json;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/**
 * What changes a disk without making or ending one. Safe for use from any thread.
 *
 * <pre>{@code
 * DiskActions actions = client.disks().actions();
 * Optional<String> job = actions.retype(disk.id(), "SSD");
 * }</pre>
 */
public final class DiskActions {
    private final Caller caller;

    DiskActions(Caller caller) {
        this.caller = caller;
    }

    /**
     * Begins to give a disk another type, which may take hours and cannot be stopped. On EVS a job
     * does it; plain OpenStack shows the disk as {@code retyping} meanwhile.
     *
     * @param type the new type's name
     * @return the job's ID on EVS; empty on plain OpenStack, and where the answer that named it was
     *     lost but the change found to have begun
     * @throws org.evsshell.client.error.EvsException of kind {@code NOT_FOUND} for no such disk or
     *     (plain OpenStack) type, {@code BAD_REQUEST} for a type it cannot become, {@code
     *     WRONG_STATE} when it is neither available nor in use
     */
    public Optional<String> retype(String id, String type) {
        Call call = DiskActionCalls.retype(caller.cloud().dialect(), id, type);
        String job = caller.send(call).path("job_id").asString("");
        return job.isEmpty() ? Optional.empty() : Optional.of(job);
    }

    /** Marks a disk, or not, as one to start servers from; takes effect at once. */
    public void setBootable(String id, boolean bootable) {
        caller.send(DiskActionCalls.setBootable(id, bootable));
    }

    /** Lets servers write a disk, or not; takes effect at once, and only on an available disk. */
    public void setReadOnly(String id, boolean readOnly) {
        caller.send(DiskActionCalls.setReadOnly(id, readOnly));
    }

    /**
     * Claims an available disk for a server: it is {@code attaching} until {@link #unreserve} or
     * until it is attached. For whoever runs servers; attaching does it by itself.
     */
    public void reserve(String id) {
        caller.send(DiskActionCalls.reserve(id));
    }

    /** Gives up a claim; does nothing where there is none. */
    public void unreserve(String id) {
        caller.send(DiskActionCalls.unreserve(id));
    }

    /**
     * Begins to make an image of a disk, which is {@code uploading} meanwhile and then as before;
     * the image service shows the image, {@code active} when it can be used.
     *
     * @throws org.evsshell.client.error.EvsException of kind {@code WRONG_STATE} when the disk is
     *     neither available nor, with force, in use; {@code BAD_REQUEST} for a format or name the
     *     cloud does not take, or where it has no image service; {@code USAGE} for an operating
     *     system on plain OpenStack; {@code UNKNOWN} when the answer was lost and the disk no
     *     longer shows whether it was exported
     */
    public ExportedImage export(String id, Export export) {
        Call call = DiskActionCalls.export(caller.cloud().dialect(), id, export);
        JsonNode image = caller.send(call).path(DiskActionCalls.EXPORT);
        return new ExportedImage(image instanceof ObjectNode object ? object : Json.object());
    }

    /**
     * How many disks the project has and how many GB together, as the service's own object: {@code
     * total_count} and {@code total_size}.
     */
    public JsonNode summary() {
        return caller.send(Call.of(DiskActionOperations.SUMMARY)).path("volume-summary");
    }
}
