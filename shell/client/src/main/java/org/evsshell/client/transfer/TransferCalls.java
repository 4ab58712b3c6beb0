package org.evsshell.client.transfer;

import org.evsshell.client.json.Json;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Operation;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is sent for transfers, exactly: {@link TransferApi} and dry runs read it here. */
public final class TransferCalls {
    private TransferCalls() {}

    /** A page of EVS's list; its page wants offsets above 0. */
    static Call list(int offset, int limit) {
        return page(TransferOperations.LIST_DETAIL, offset, limit);
    }

    /** A page of EVS's short list. */
    static Call names(int offset, int limit) {
        return page(TransferOperations.LIST, offset, limit);
    }

    private static Call page(Operation operation, int offset, int limit) {
        List<Map.Entry<String, String>> query = new ArrayList<>();
        query.add(Map.entry("limit", String.valueOf(limit)));
        if (offset > 0) {
            query.add(Map.entry("offset", String.valueOf(offset)));
        }
        return Call.of(operation).withQuery(query);
    }

    /** OpenStack's list; paging adds the rest. */
    static Call listByMarker() {
        return Call.of(TransferOperations.LIST_BY_MARKER);
    }

    /** One transfer. */
    public static Call show(String id) {
        return on(TransferOperations.SHOW, id);
    }

    /** Offers a disk. */
    public static Call create(String diskId, String name) {
        ObjectNode body = Json.object();
        body.putObject("transfer").put("volume_id", diskId).put("name", name);
        return Call.of(TransferOperations.CREATE).withBody(body);
    }

    /** Accepts an offer. */
    public static Call accept(String id, String authKey) {
        ObjectNode body = Json.object();
        body.putObject("accept").put("auth_key", authKey);
        return on(TransferOperations.ACCEPT, id).withBody(body);
    }

    /** Takes an offer back. */
    public static Call delete(String id) {
        return on(TransferOperations.DELETE, id);
    }

    private static Call on(Operation operation, String id) {
        return Call.on(operation, "transfer_id", id);
    }
}
