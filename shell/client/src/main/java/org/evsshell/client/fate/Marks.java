package org.evsshell.client.fate;

import org.evsshell.client.json.Json;
import org.evsshell.client.operation.Call;
import org.evsshell.client.page.RowStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Objects;

/** Marks in metadata, and resources that carry them. */
public final class Marks {
    private Marks() {}

    /** A create with the mark among the metadata of the object under {@code envelope}. */
    public static Call inMetadata(Call call, String envelope, String mark) {
        JsonNode body = Objects.requireNonNull(call.body()).deepCopy();
        if (body.path(envelope) instanceof ObjectNode object) {
            object.withObject("/metadata").put(FateLookup.KEY, mark);
        }
        return call.withBody(body);
    }

    /** Happened if a row carries the mark; it is then the answer, in the envelope. */
    public static Fate among(RowStream rows, String envelope, String mark) {
        try (rows) {
            while (rows.hasNext()) {
                ObjectNode row = rows.next();
                if (row.path("metadata").path(FateLookup.KEY).asString("").equals(mark)) {
                    ObjectNode answer = Json.object();
                    answer.set(envelope, row);
                    return new Fate.Happened(answer);
                }
            }
        }
        return new Fate.Absent();
    }

    /** Happened, and the service would have answered nothing. */
    public static Fate happened() {
        return new Fate.Happened(MissingNode.getInstance());
    }
}
