package org.evsshell.client.type;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.page.PagedRows;
import org.evsshell.client.page.RowStream;
import org.evsshell.client.reference.References;
import org.evsshell.rules.Dialect;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/** Disk types. Safe for use from any thread. */
public final class TypeApi {
    private static final String TYPES = "volume_types";

    private final Caller caller;

    /** Types as {@code caller} sees them. */
    public TypeApi(Caller caller) {
        this.caller = caller;
    }

    /** Every type the project may use, in the service's order. */
    public RowStream list() {
        if (caller.cloud().dialect() == Dialect.CINDER) {
            return new PagedRows(
                    caller, Call.of(TypeOperations.LIST), TYPES, PagedRows.LARGEST_PAGE);
        }
        // EVS gives them all at once and documents neither pages nor a limit.
        List<ObjectNode> types = new ArrayList<>();
        for (JsonNode type : caller.send(Call.of(TypeOperations.LIST)).path(TYPES)) {
            if (type instanceof ObjectNode row) {
                types.add(row);
            }
        }
        return RowStream.of(types);
    }

    /**
     * One type by its ID.
     *
     * @throws EvsException of kind {@code NOT_FOUND} if there is none
     */
    public ObjectNode show(String id) {
        try {
            if (caller.send(Call.on(TypeOperations.SHOW, "type_id", id)).path("volume_type")
                    instanceof ObjectNode type) {
                return type;
            }
            throw EvsException.of(
                    ErrorKind.SERVICE_FAILURE, "The service answered without a type.");
        } catch (EvsException e) {
            if (e.kind() != ErrorKind.NOT_FOUND) {
                throw e;
            }
            throw References.noneWithId("type", id, caller.cloud().name(), e);
        }
    }

    /** Every type of exactly this name. */
    public List<ObjectNode> findByName(String name) {
        return list().filter(type -> type.path("name").asString("").equals(name)).toList();
    }

    /**
     * The type a user means: by ID if the word has the form of one, else by exact name.
     *
     * @throws EvsException of kind {@code NOT_FOUND}, or {@code AMBIGUOUS} listing the IDs
     */
    public ObjectNode resolve(String reference) {
        if (References.isId(reference)) {
            return show(reference);
        }
        List<ObjectNode> found = findByName(reference);
        if (found.isEmpty()) {
            throw References.noneNamed("type", reference, caller.cloud().name());
        }
        if (found.size() > 1) {
            throw References.ambiguous(
                    "type",
                    reference,
                    found.stream().map(type -> type.path("id").asString("")).toList());
        }
        return found.getFirst();
    }
}
