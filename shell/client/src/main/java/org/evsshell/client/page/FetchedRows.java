package org.evsshell.client.page;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Rows that come page by page and never twice; how the next page is asked for, and when the list
 * has ended, is what its kinds differ in.
 */
abstract sealed class FetchedRows implements RowStream permits PagedRows, OffsetRows {
    private static final int MOST_PAGES = 100_000;

    /** What came on the last pages. */
    final RecentRows recent = new RecentRows();

    private final String id;
    private Iterator<JsonNode> page = Collections.emptyIterator();
    private @Nullable ObjectNode next;
    private int pages;
    private boolean ended;

    /**
     * @param id the field of a row that holds its ID
     */
    FetchedRows(String id) {
        this.id = id;
    }

    /**
     * Asks for the next page.
     *
     * @return its rows, an array; nothing to be asked again
     */
    abstract JsonNode fetch();

    /** The error for a list that cannot be followed. */
    abstract RuntimeException failure(String why);

    /** The page being fetched is the last one. */
    final void end() {
        ended = true;
    }

    @Override
    public final boolean hasNext() {
        while (next == null) {
            if (page.hasNext()) {
                next = newRow(page.next());
            } else if (ended) {
                return false;
            } else {
                turn();
            }
        }
        return true;
    }

    @Override
    public final boolean ready() {
        return next != null || page.hasNext() || ended;
    }

    @Override
    public final ObjectNode next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        ObjectNode row = next;
        next = null;
        return row;
    }

    @Override
    public final void close() {
        ended = true;
        page = Collections.emptyIterator();
        next = null;
    }

    private void turn() {
        if (++pages > MOST_PAGES) {
            throw failure("it has more than " + MOST_PAGES + " pages");
        }
        JsonNode rows = fetch();
        if (!rows.isEmpty()) {
            recent.startPage();
        }
        page = rows.iterator();
    }

    private @Nullable ObjectNode newRow(JsonNode row) {
        return row instanceof ObjectNode object && recent.add(object.path(id).asString(""))
                ? object
                : null;
    }
}
