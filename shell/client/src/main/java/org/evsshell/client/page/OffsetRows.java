package org.evsshell.client.page;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;

/**
 * The rows of a list without links, page by page by offset: it ends with an empty page, or with one
 * that is shorter than the one before unless {@code total_count} says that more are there. Rows
 * that vanish meanwhile move the others up: where the count tells, the next page begins as much
 * earlier, and a row that comes twice is shown once.
 */
public final class OffsetRows implements RowStream {
    private static final int MOST_PAGES = 100_000;

    private final IntFunction<JsonNode> fetch;
    private final String plural;
    private final String id;
    private final RecentRows recent = new RecentRows();

    private Iterator<JsonNode> page = Collections.emptyIterator();
    private @Nullable ObjectNode next;
    private int offset;
    private int longest;
    private int total = -1;
    private int pages;
    private boolean ended;

    /**
     * @param fetch asks for the page that begins at an offset, in rows
     * @param plural the field that holds the rows
     * @param id the field of a row that holds its ID
     */
    public OffsetRows(IntFunction<JsonNode> fetch, String plural, String id) {
        this.fetch = fetch;
        this.plural = plural;
        this.id = id;
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            if (page.hasNext()) {
                next = newRow(page.next());
            } else if (ended) {
                return false;
            } else {
                fetch();
            }
        }
        return true;
    }

    @Override
    public boolean ready() {
        return next != null || page.hasNext() || ended;
    }

    @Override
    public ObjectNode next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        ObjectNode row = next;
        next = null;
        return row;
    }

    @Override
    public void close() {
        ended = true;
        page = Collections.emptyIterator();
        next = null;
    }

    private @Nullable ObjectNode newRow(JsonNode row) {
        return row instanceof ObjectNode object && recent.add(object.path(id).asString(""))
                ? object
                : null;
    }

    private void fetch() {
        if (++pages > MOST_PAGES) {
            throw failure("it has more than " + MOST_PAGES + " pages");
        }
        JsonNode body = fetch.apply(offset);
        JsonNode rows = body.path(plural);
        if (!rows.isArray()) {
            throw failure("the answer has no '" + plural + "'");
        }
        int now = body.path("total_count").asInt(-1);
        if (now >= 0 && now < total) {
            goBack(total - now);
            return;
        }
        total = now;
        offset += rows.size();
        boolean shorter = rows.size() < longest || rows.isEmpty();
        longest = Math.max(longest, rows.size());
        ended = rows.isEmpty() || (total >= 0 ? offset >= total : shorter);
        if (rows.isEmpty() && offset < total) {
            throw failure("it ends after " + offset + " of " + total + " rows");
        }
        recent.startPage();
        page = rows.iterator();
    }

    private void goBack(int rows) {
        total -= rows;
        offset = Math.max(0, offset - rows);
    }

    private EvsException failure(String why) {
        return EvsException.of(
                ErrorKind.SERVICE_FAILURE,
                "The list of " + plural + " cannot be read: " + why + ".");
    }
}
