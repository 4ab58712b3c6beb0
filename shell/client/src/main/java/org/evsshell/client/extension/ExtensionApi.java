package org.evsshell.client.extension;

import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.page.RowStream;
import org.evsshell.client.reference.References;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/** What a cloud's block storage has beyond its core. Safe for use from any thread. */
public final class ExtensionApi {
    private final Caller caller;

    /** Extensions as {@code caller} sees them. */
    public ExtensionApi(Caller caller) {
        this.caller = caller;
    }

    /** Every extension, in the service's order. */
    public RowStream list() {
        List<ObjectNode> extensions = new ArrayList<>();
        for (JsonNode extension :
                caller.send(Call.of(ExtensionOperations.LIST)).path("extensions")) {
            if (extension instanceof ObjectNode row) {
                extensions.add(row);
            }
        }
        return RowStream.of(extensions);
    }

    /**
     * The extension a user means, by its alias, such as {@code os-quota-sets}, or its name.
     *
     * @throws EvsException of kind {@code NOT_FOUND} where this cloud has no such extension
     */
    public ObjectNode resolve(String reference) {
        for (ObjectNode extension : list().toList()) {
            if (extension.path("alias").asString("").equals(reference)
                    || extension.path("name").asString("").equals(reference)) {
                return extension;
            }
        }
        throw References.noneNamed("extension", reference, caller.cloud().name());
    }
}
