package org.evsshell.client.page;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The rows of a list whose {@code offset} is the number of a page, every page of it. Such a list
 * has no links, only a {@code count} of all rows: it ends with a page shorter than the one before,
 * and what it gave must then be as many as it counted. A row that moves to the next page meanwhile
 * is not given twice.
 */
public final class NumberedPages implements RowStream {
    private static final int LARGEST_PAGE = 1000;

    private final Caller caller;
    private final Call list;
    private final String plural;
    private final Set<String> seen = new HashSet<>();

    private Iterator<ObjectNode> page = Collections.emptyIterator();
    private int number;
    private int pageSize;
    private boolean ended;

    /**
     * @param caller sends the calls
     * @param list the list call with its filters, without limit and offset
     * @param plural the field that holds the rows, such as {@code servers}
     */
    public NumberedPages(Caller caller, Call list, String plural) {
        this.caller = caller;
        this.list = list;
        this.plural = plural;
    }

    @Override
    public boolean hasNext() {
        while (!page.hasNext() && !ended) {
            page = nextPage();
        }
        return page.hasNext();
    }

    @Override
    public boolean ready() {
        return page.hasNext() || ended;
    }

    @Override
    public ObjectNode next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next();
    }

    private Iterator<ObjectNode> nextPage() {
        List<Map.Entry<String, String>> query = new ArrayList<>(list.query());
        query.add(Map.entry("limit", String.valueOf(LARGEST_PAGE)));
        query.add(Map.entry("offset", String.valueOf(++number)));
        JsonNode answer = caller.send(list.withQuery(query));
        JsonNode rows = answer.path(plural);
        if (!rows.isArray()) {
            throw failure("an answer has no '" + plural + "'");
        }
        List<ObjectNode> fresh = new ArrayList<>();
        for (JsonNode row : rows) {
            if (row instanceof ObjectNode object && seen.add(row.path("id").asString(""))) {
                fresh.add(object);
            }
        }
        if (fresh.isEmpty() && rows.size() > 0) {
            throw failure("page " + number + " repeats what came before");
        }
        int count = answer.path("count").asInt(seen.size());
        ended = rows.isEmpty() || rows.size() < pageSize || seen.size() >= count;
        if (ended && seen.size() < count) {
            throw failure("it counts " + count + " and gave " + seen.size());
        }
        pageSize = rows.size();
        return fresh.iterator();
    }

    private EvsException failure(String why) {
        return EvsException.of(
                ErrorKind.SERVICE_FAILURE,
                "The list of " + plural + " cannot be read: " + why + ".",
                new EvsException.Detail(list.operation().id(), null, null, null, null, null)
                        .withHint("Run the command again."),
                null);
    }

    @Override
    public void close() {
        ended = true;
        page = Collections.emptyIterator();
    }
}
