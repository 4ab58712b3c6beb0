package org.evsshell.client.page;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.util.function.IntFunction;

/**
 * The rows of a list without links, page by page by offset: it ends with an empty page, or with one
 * that is shorter than the one before unless {@code total_count} says that more are there. Rows
 * that vanish meanwhile move the others up: where the count tells, the next page begins as much
 * earlier, and a row that comes twice is shown once.
 */
public final class OffsetRows extends FetchedRows {
    private final IntFunction<JsonNode> fetch;
    private final String plural;

    private int offset;
    private int longest;
    private int total = -1;

    /**
     * @param fetch asks for the page that begins at an offset, in rows
     * @param plural the field that holds the rows
     * @param id the field of a row that holds its ID
     */
    public OffsetRows(IntFunction<JsonNode> fetch, String plural, String id) {
        super(id);
        this.fetch = fetch;
        this.plural = plural;
    }

    @Override
    JsonNode fetch() {
        JsonNode body = fetch.apply(offset);
        JsonNode rows = body.path(plural);
        if (!rows.isArray()) {
            throw failure("the answer has no '" + plural + "'");
        }
        int now = body.path("total_count").asInt(-1);
        if (now >= 0 && now < total) {
            goBack(total - now);
            return MissingNode.getInstance();
        }
        total = now;
        offset += rows.size();
        boolean shorter = rows.size() < longest || rows.isEmpty();
        longest = Math.max(longest, rows.size());
        if (rows.isEmpty() || (total >= 0 ? offset >= total : shorter)) {
            end();
        }
        if (rows.isEmpty() && offset < total) {
            throw failure("it ends after " + offset + " of " + total + " rows");
        }
        return rows;
    }

    private void goBack(int rows) {
        total -= rows;
        offset = Math.max(0, offset - rows);
    }

    @Override
    EvsException failure(String why) {
        return EvsException.of(
                ErrorKind.SERVICE_FAILURE,
                "The list of " + plural + " cannot be read: " + why + ".");
    }
}
