package org.evsshell.client.page;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.json.RowFields;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of a list with next links, every page of it. A link is never dialled: hosts in them may
 * be internal, and a real Cinder keeps an offset in them that skips rows. The next page is asked
 * for by the ID of the last row; when that row is gone meanwhile, by the last one that is still
 * there.
 */
public final class PagedRows extends FetchedRows {
    /** The service's default and largest page. */
    public static final int LARGEST_PAGE = 1000;

    private static final String ID = "id";

    private final Caller caller;
    private final Call list;
    private final String plural;
    private final int pageSize;
    private @Nullable RowFields narrow;

    /**
     * @param caller sends the calls
     * @param list the list call with its filters, without limit and marker
     * @param plural the field that holds the rows, such as {@code volumes}
     * @param pageSize rows asked for at once; cut to 1..1000
     */
    public PagedRows(Caller caller, Call list, String plural, int pageSize) {
        super(ID);
        this.caller = caller;
        this.list = list;
        this.plural = plural;
        this.pageSize = Math.clamp(pageSize, 1, LARGEST_PAGE);
    }

    @Override
    public void narrow(Set<String> fields) {
        narrow = new RowFields(plural, fields).with(Set.of(ID));
    }

    @Override
    JsonNode fetch() {
        String marker = recent.last();
        JsonNode body = marker == null ? send(null) : sendAfter(marker);
        JsonNode rows = body.path(plural);
        if (!rows.isArray()) {
            throw failure("the answer has no '" + plural + "'");
        }
        // A page full to the last row is followed by an empty one, whatever its links say.
        boolean more = hasNextLink(body) && !rows.isEmpty();
        if (!more) {
            end();
        }
        String last = rows.path(rows.size() - 1).path(ID).asString("");
        if (more && (last.isEmpty() || last.equals(marker))) {
            throw failure("its pages repeat themselves after " + last);
        }
        return rows;
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
        return caller.send(list.withQuery(query).narrowed(narrow));
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

    @Override
    EvsException failure(String why) {
        return EvsException.of(
                ErrorKind.SERVICE_FAILURE,
                "The list of " + plural + " cannot be read: " + why + ".",
                new EvsException.Detail(list.operation().id(), null, null, null, null, null),
                null);
    }
}
