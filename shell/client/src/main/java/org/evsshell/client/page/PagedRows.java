package org.evsshell.client.page;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The rows of a list with next links, every page of it. A link is never dialled: hosts in them may
 * be internal, and a real Cinder keeps an offset in them that skips rows. The next page is asked
 * for by the ID of the last row; when that row is gone meanwhile, by the last one that is still
 * there.
 */
public final class PagedRows implements RowStream {
    /** The service's default and largest page. */
    public static final int LARGEST_PAGE = 1000;

    private static final int MOST_PAGES = 100_000;

    private final Caller caller;
    private final Call list;
    private final String plural;
    private final int pageSize;
    private final RecentRows recent = new RecentRows();

    private Iterator<JsonNode> page = Collections.emptyIterator();
    private @Nullable ObjectNode next;
    private int pages;
    private boolean ended;

    /**
     * @param caller sends the calls
     * @param list the list call with its filters, without limit and marker
     * @param plural the field that holds the rows, such as {@code volumes}
     * @param pageSize rows asked for at once; cut to 1..1000
     */
    public PagedRows(Caller caller, Call list, String plural, int pageSize) {
        this.caller = caller;
        this.list = list;
        this.plural = plural;
        this.pageSize = Math.clamp(pageSize, 1, LARGEST_PAGE);
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
        return row instanceof ObjectNode object && recent.add(object.path("id").asString(""))
                ? object
                : null;
    }

    private void fetch() {
        if (++pages > MOST_PAGES) {
            throw failure("it has more than " + MOST_PAGES + " pages");
        }
        String marker = recent.last();
        JsonNode body = marker == null ? send(null) : sendAfter(marker);
        JsonNode rows = body.path(plural);
        if (!rows.isArray()) {
            throw failure("the answer has no '" + plural + "'");
        }
        ended = !hasNextLink(body);
        if (rows.isEmpty()) {
            // A page full to the last row is followed by an empty one: that is the end.
            ended = true;
        }
        recent.startPage();
        String last = rows.path(rows.size() - 1).path("id").asString("");
        if (!ended && (last.isEmpty() || last.equals(marker))) {
            throw failure("its pages repeat themselves after " + last);
        }
        page = rows.iterator();
    }

    private JsonNode sendAfter(String marker) {
        try {
            return send(marker);
        } catch (EvsException e) {
            if (e.kind() != ErrorKind.NOT_FOUND) {
                throw e;
            }
            return sendAfterSurvivor(e);
        }
    }

    private JsonNode sendAfterSurvivor(EvsException gone) {
        for (String earlier : recent.backwards()) {
            try {
                return send(earlier);
            } catch (EvsException e) {
                if (e.kind() != ErrorKind.NOT_FOUND) {
                    throw e;
                }
            }
        }
        throw EvsException.of(
                ErrorKind.SERVICE_FAILURE,
                "The list of " + plural + " lost its place: every row of its last pages is gone.",
                gone.detail().withHint("Run the command again."),
                gone);
    }

    private JsonNode send(@Nullable String marker) {
        List<Map.Entry<String, String>> query = new ArrayList<>(list.query());
        query.add(Map.entry("limit", String.valueOf(pageSize)));
        if (marker != null) {
            query.add(Map.entry("marker", marker));
        }
        return caller.send(list.withQuery(query));
    }

    /** The links are named after the rows, but those of {@code volume_types} after one of them. */
    private boolean hasNextLink(JsonNode body) {
        String singular = plural.substring(0, plural.length() - 1);
        return hasNext(body.path(plural + "_links")) || hasNext(body.path(singular + "_links"));
    }

    private static boolean hasNext(JsonNode links) {
        for (JsonNode link : links) {
            if (link.path("rel").asString("").equals("next")) {
                return true;
            }
        }
        return false;
    }

    private EvsException failure(String why) {
        return EvsException.of(
                ErrorKind.SERVICE_FAILURE,
                "The list of " + plural + " cannot be read: " + why + ".",
                new EvsException.Detail(list.operation().id(), null, null, null, null, null),
                null);
    }
}
