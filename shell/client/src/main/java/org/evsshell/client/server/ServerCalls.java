package org.evsshell.client.server;

import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Operation;
import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is sent for servers and their disks, exactly: {@link ServerApi} and dry runs read it here.
 */
public final class ServerCalls {
    /** The services read a name as a pattern; a name of these signs is one that finds itself. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.-]+");

    private ServerCalls() {}

    /**
     * All servers, or those whose names may be this one: whoever reads them compares again. Paging
     * adds the rest.
     */
    public static Call list(Dialect dialect, @Nullable String name) {
        Call call =
                Call.of(
                        switch (dialect) {
                            case EVS -> ServerOperations.LIST;
                            case CINDER -> ServerOperations.NOVA_LIST;
                        });
        return name != null && PLAIN.matcher(name).matches()
                ? call.withQuery(List.of(Map.entry("name", name)))
                : call;
    }

    /** One server. */
    public static Call show(String id) {
        return Call.on(ServerOperations.NOVA_SHOW, "server_id", id);
    }

    /** The disks of a server. */
    public static Call disks(Dialect dialect, String serverId) {
        return Call.on(
                switch (dialect) {
                    case EVS -> ServerOperations.LIST_DISKS;
                    case CINDER -> ServerOperations.NOVA_LIST_DISKS;
                },
                "server_id",
                serverId);
    }

    /** One disk of a server. */
    public static Call disk(Dialect dialect, String serverId, String diskId) {
        return onDisk(
                switch (dialect) {
                    case EVS -> ServerOperations.SHOW_DISK;
                    case CINDER -> ServerOperations.NOVA_SHOW_DISK;
                },
                serverId,
                diskId);
    }

    /** The call on a server's disks as the other address takes it. */
    static Call atNewer(Call call) {
        Operation other =
                call.operation().equals(ServerOperations.LIST_DISKS)
                        ? ServerOperations.LIST_DISKS_V21
                        : ServerOperations.SHOW_DISK_V21;
        return new Call(other, call.variables(), call.query(), call.body());
    }

    /** Attaches a disk. */
    public static Call attach(Dialect dialect, Attach attach) {
        ObjectNode attachment = JsonNodeFactory.instance.objectNode();
        attachment.put("volumeId", attach.diskId());
        if (attach.device() != null) {
            attachment.put("device", attach.device());
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("volumeAttachment", attachment);
        Operation operation =
                switch (dialect) {
                    case EVS -> ServerOperations.ATTACH;
                    case CINDER -> ServerOperations.NOVA_ATTACH;
                };
        return Call.on(operation, "server_id", attach.serverId()).withBody(body);
    }

    /** Detaches a disk; Nova has no way to force it. */
    public static Call detach(Dialect dialect, Detach detach) {
        return switch (dialect) {
            case EVS -> {
                Call call = onDisk(ServerOperations.DETACH, detach.serverId(), detach.diskId());
                yield detach.force()
                        ? call.withQuery(List.of(Map.entry("delete_flag", "1")))
                        : call;
            }
            case CINDER -> onDisk(ServerOperations.NOVA_DETACH, detach.serverId(), detach.diskId());
        };
    }

    private static Call onDisk(Operation operation, String serverId, String diskId) {
        return new Call(
                operation, Map.of("server_id", serverId, "volume_id", diskId), List.of(), null);
    }
}
