package org.evsshell.client.disk;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Operation;
import org.evsshell.rules.Dialect;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is sent to change what a disk is, exactly: {@link DiskActions} and dry runs read it here.
 */
public final class DiskActionCalls {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static final String EXPORT = "os-volume_upload_image";
    static final String IMAGE_NAME = "image_name";

    private DiskActionCalls() {}

    /** Gives a disk another type; on plain OpenStack it never moves to another backend for it. */
    public static Call retype(Dialect dialect, String id, String type) {
        ObjectNode wanted = JSON.objectNode().put("new_type", type);
        return switch (dialect) {
            case EVS -> action(DiskActionOperations.NATIVE_RETYPE, id, "os-retype", wanted);
            case CINDER ->
                    action(
                            DiskActionOperations.RETYPE,
                            id,
                            "os-retype",
                            wanted.put("migration_policy", "never"));
        };
    }

    /** Marks a disk, or not, as one to start servers from. */
    public static Call setBootable(String id, boolean bootable) {
        return action(
                DiskActionOperations.SET_BOOTABLE,
                id,
                "os-set_bootable",
                JSON.objectNode().put("bootable", bootable));
    }

    /** Lets servers write a disk, or not. */
    public static Call setReadOnly(String id, boolean readOnly) {
        return action(
                DiskActionOperations.SET_READ_ONLY,
                id,
                "os-update_readonly_flag",
                JSON.objectNode().put("readonly", readOnly));
    }

    /** Claims a disk for a server. */
    public static Call reserve(String id) {
        return action(DiskActionOperations.RESERVE, id, "os-reserve", JSON.objectNode());
    }

    /** Gives up the claim. */
    public static Call unreserve(String id) {
        return action(DiskActionOperations.UNRESERVE, id, "os-unreserve", JSON.objectNode());
    }

    /**
     * Makes an image of a disk.
     *
     * @throws EvsException of kind {@code USAGE} for what this dialect does not take
     */
    public static Call export(Dialect dialect, String id, Export export) {
        if (export.osType() != null && dialect == Dialect.CINDER) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "Plain OpenStack takes no operating system with an export.",
                    "Leave it out, and set the image's own property os_type afterwards.");
        }
        ObjectNode wanted = JSON.objectNode().put(IMAGE_NAME, export.imageName());
        if (export.diskFormat() != null) {
            wanted.put("disk_format", export.diskFormat());
        }
        if (export.containerFormat() != null) {
            wanted.put("container_format", export.containerFormat());
        }
        if (export.force()) {
            wanted.put("force", true);
        }
        if (export.osType() != null) {
            wanted.put("__os_type", export.osType());
        }
        return action(DiskActionOperations.EXPORT, id, EXPORT, wanted);
    }

    private static Call action(Operation operation, String id, String name, ObjectNode content) {
        ObjectNode body = JSON.objectNode();
        body.set(name, content);
        return Call.on(operation, "volume_id", id).withBody(body);
    }
}
