package org.evsshell.client.operation;

import org.evsshell.client.cloud.CinderForm;
import org.evsshell.client.json.RowFields;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/**
 * One operation with everything it is sent with, except what the session adds (project, token).
 *
 * @param operation what is called
 * @param variables the path's variables other than {@code project_id}, by name
 * @param query the query's pairs, in order
 * @param body what is sent, null for nothing
 * @param narrow what of the answer is looked at, null for everything
 */
public record Call(
        Operation operation,
        Map<String, String> variables,
        List<Map.Entry<String, String>> query,
        @Nullable JsonNode body,
        @Nullable RowFields narrow) {
    public Call {
        variables = Map.copyOf(variables);
        query = List.copyOf(query);
    }

    /** A call whose answer is looked at as a whole. */
    public Call(
            Operation operation,
            Map<String, String> variables,
            List<Map.Entry<String, String>> query,
            @Nullable JsonNode body) {
        this(operation, variables, query, body, null);
    }

    /** A call without variables, query and body. */
    public static Call of(Operation operation) {
        return new Call(operation, Map.of(), List.of(), null);
    }

    /** A call on one resource: {@code id} fills the path's {@code name} variable. */
    public static Call on(Operation operation, String name, String id) {
        return new Call(operation, Map.of(name, id), List.of(), null);
    }

    /**
     * How many things sending it changes: one, but for a batch, whose body says how many in {@code
     * count} beside what they have in common.
     */
    public int changes() {
        if (body == null || body.size() != 1) {
            return 1;
        }
        return Math.max(1, body.iterator().next().path("count").asInt(1));
    }

    /** This call with a body. */
    public Call withBody(JsonNode newBody) {
        return new Call(operation, variables, query, newBody, narrow);
    }

    /** This call as a cloud of that form takes it; other calls than Cinder's stay as they are. */
    public Call in(CinderForm form) {
        return switch (form) {
            case V2 ->
                    operation
                            .inV2()
                            .map(twin -> new Call(twin, variables, query, body, narrow))
                            .orElse(this);
            case V3 -> this;
        };
    }

    /** This call with a query. */
    public Call withQuery(List<Map.Entry<String, String>> newQuery) {
        return new Call(operation, variables, newQuery, body, narrow);
    }

    /** This call, of whose answer only a part is looked at; null for everything. */
    public Call narrowed(@Nullable RowFields newNarrow) {
        return new Call(operation, variables, query, body, newNarrow);
    }
}
