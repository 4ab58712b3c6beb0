package org.evsshell.simulator.api;

import org.evsshell.simulator.json.JsonTrees;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import java.util.Iterator;

/** Cinder's names for the permissions of its calls (Cinder 21.3, policies). */
final class Policies {
    private static final int PREFIX = "cinderV3".length();

    private Policies() {}

    static String of(Call call) {
        String id = call.route().id();
        if (call.route().template().endsWith("/action")) {
            return ofAction(call.request().body());
        }
        return id.startsWith("cinderV") ? ofOperation(id.substring(PREFIX)) : "volume:update";
    }

    private static String ofOperation(String operation) {
        return switch (operation) {
            case "CreateDisk" -> "volume:create";
            case "DeleteDisk" -> "volume:delete";
            case "CreateDiskMetadata", "ReplaceDiskMetadata", "UpdateDiskMetadataItem" ->
                    "volume:update_volume_metadata";
            case "DeleteDiskMetadataItem" -> "volume:delete_volume_metadata";
            case "CreateSnapshot" -> "volume:create_snapshot";
            case "UpdateSnapshot" -> "volume:update_snapshot";
            case "DeleteSnapshot" -> "volume:delete_snapshot";
            case "CreateSnapshotMetadata",
                    "ReplaceSnapshotMetadata",
                    "UpdateSnapshotMetadataItem" ->
                    "volume:update_snapshot_metadata";
            case "DeleteSnapshotMetadataItem" -> "volume:delete_snapshot_metadata";
            case "CreateTransfer" -> "volume:create_transfer";
            case "AcceptTransfer" -> "volume:accept_transfer";
            case "DeleteTransfer" -> "volume:delete_transfer";
            default -> "volume:update";
        };
    }

    /** Calls that share a path differ by the only key of the body. */
    private static String ofAction(byte[] body) {
        return switch (firstKey(body)) {
            case "os-extend" -> "volume:extend";
            case "os-retype" -> "volume:retype";
            case "revert" -> "volume:revert_to_snapshot";
            case "os-update_readonly_flag" -> "volume:update_readonly_flag";
            case "os-volume_upload_image" -> "volume_extension:volume_actions:upload_image";
            case "os-reserve" -> "volume_extension:volume_actions:reserve";
            case "os-unreserve" -> "volume_extension:volume_actions:unreserve";
            case "os-attach" -> "volume_extension:volume_actions:attach";
            case "os-detach" -> "volume_extension:volume_actions:detach";
            case "os-begin_detaching" -> "volume_extension:volume_actions:begin_detaching";
            case "os-roll_detaching" -> "volume_extension:volume_actions:roll_detaching";
            case "os-reset_status" -> "volume_extension:volume_admin_actions:reset_status";
            case "os-force_delete" -> "volume_extension:volume_admin_actions:force_delete";
            case "os-force_detach" -> "volume_extension:volume_admin_actions:force_detach";
            default -> "volume:update";
        };
    }

    private static String firstKey(byte[] body) {
        try {
            JsonNode node = JsonTrees.read(body);
            Iterator<String> names = node.propertyNames().iterator();
            return names.hasNext() ? names.next() : "";
        } catch (JacksonException notJson) {
            return "";
        }
    }
}
