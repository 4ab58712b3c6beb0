package org.evsshell.client.chain;

import org.evsshell.client.error.ServiceFault;
import org.evsshell.client.http.WireAnswer;
import org.evsshell.client.json.Json;
import org.evsshell.client.json.RowFields;
import org.evsshell.client.operation.Operation;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** An answer on its way up the chain, its body read once. */
public final class Answer {
    private final WireAnswer wire;
    private final Optional<JsonNode> body;

    private Answer(WireAnswer wire, Optional<JsonNode> body) {
        this.wire = wire;
        this.body = body;
    }

    /** What came over the wire. */
    public static Answer of(WireAnswer wire) {
        return of(wire, null);
    }

    /**
     * What came over the wire, as far as it is looked at.
     *
     * @param narrow null for everything
     */
    static Answer of(WireAnswer wire, @Nullable RowFields narrow) {
        return new Answer(wire, Json.read(wire.body(), narrow));
    }

    /** A success that was not answered but found out. */
    public static Answer foundOut(JsonNode body) {
        return new Answer(new WireAnswer(200, java.util.Map.of(), new byte[0]), Optional.of(body));
    }

    /** The HTTP status. */
    public int status() {
        return wire.status();
    }

    /** A header by its lower-case name. */
    public Optional<String> header(String name) {
        return wire.header(name);
    }

    /** The body; a missing node when there is none or it is no JSON. */
    public JsonNode body() {
        return body.orElse(MissingNode.getInstance());
    }

    /** Whether something came that is no JSON. */
    public boolean garbled() {
        return body.isEmpty();
    }

    /** What a success lacks that this operation's answers have, a phrase; empty for nothing. */
    public Optional<String> defect(Operation operation) {
        if (garbled()) {
            return Optional.of("with something that is no JSON");
        }
        if (operation.holds() != null && body().path(operation.holds()).isMissingNode()) {
            return Optional.of("without '" + operation.holds() + "'");
        }
        boolean silent =
                operation.mutating()
                        || operation.method() == Operation.Method.HEAD
                        || status() == 204;
        return !silent && body().isMissingNode() ? Optional.of("with nothing") : Optional.empty();
    }

    /** What the body says went wrong. */
    public ServiceFault fault() {
        return ServiceFault.of(body());
    }

    /** The body as it came. */
    public String text() {
        return new String(wire.body(), StandardCharsets.UTF_8);
    }

    /** The service's request ID, from whichever header carries it. */
    public Optional<String> requestId() {
        return header("x-openstack-request-id")
                .or(() -> header("x-compute-request-id"))
                .or(() -> header("x-request-id"));
    }
}
