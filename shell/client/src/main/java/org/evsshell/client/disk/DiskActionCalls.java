package org.evsshell.client.disk;

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

    private static Call action(Operation operation, String id, String name, ObjectNode content) {
        ObjectNode body = JSON.objectNode();
        body.set(name, content);
        return Call.on(operation, "volume_id", id).withBody(body);
    }
}
