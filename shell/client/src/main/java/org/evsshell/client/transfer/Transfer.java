package org.evsshell.client.transfer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/**
 * An offer of a disk to another project: typed access to what the shell needs, and the service's
 * own object, complete. Its text form does not show the key.
 *
 * @param json the object as the service sent it, without the envelope
 */
public record Transfer(ObjectNode json) {
    /** Its UUID. */
    public String id() {
        return json.path("id").asString("");
    }

    /** Its name; empty when it has none. */
    public String name() {
        JsonNode name = json.path("name");
        return name.isNull() ? "" : name.asString("");
    }

    /** The disk that is offered. */
    public String diskId() {
        return json.path("volume_id").asString("");
    }

    /** The secret by which it is accepted; only in the answer to its creation. */
    public Optional<String> authKey() {
        return json.path("auth_key").asStringOpt();
    }

    @Override
    public String toString() {
        return "Transfer[" + id() + " of " + diskId() + "]";
    }
}
