package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which rows of a list are asked for.
 *
 * @param limit the rows of one page, after the server's own limit
 * @param marker the last row seen
 * @param sort empty for the list's own order
 * @param counted whether the number of all rows is asked for
 */
record Window(int limit, int offset, @Nullable String marker, List<SortKey> sort, boolean counted) {

    /** A column and its direction. */
    record SortKey(String column, boolean ascending) {}

    private static final int MOST_ROWS_OF_EVS = 1000;
    private static final int COUNT_MICROVERSION = 45;
    private static final String MALFORMED = "EVS.5400";

    Window {
        sort = List.copyOf(sort);
    }

    static Window of(Call call, Set<String> columns) {
        boolean evs = call.dialect() == Dialect.EVS;
        Query query = call.query();
        int pageLimit = call.behaviour().pageLimit();
        int limit = number(query, "limit", limitCode(call)).orElse(pageLimit);
        if (limit < 0 || (evs && limit == 0)) {
            throw Refusal.badRequest(limitCode(call), "limit param must be positive");
        }
        if (evs && query.get("limit").isPresent() && limit > MOST_ROWS_OF_EVS) {
            throw Refusal.badRequest("EVS.2142", "limit must not be above 1000");
        }
        int offset = number(query, "offset", MALFORMED).orElse(0);
        if (offset < 0) {
            throw Refusal.badRequest("offset must be >= 0");
        }
        Optional<String> marker = query.get("marker");
        if (evs && marker.isPresent() && !Ids.isUuid(marker.get())) {
            throw Refusal.badRequest("EVS.1024", "marker is not a UUID");
        }
        boolean counted =
                call.microversion().atLeast(COUNT_MICROVERSION)
                        && query.get("with_count").map(Bodies::isTrue).orElse(false);
        return new Window(
                Math.min(limit, pageLimit),
                offset,
                marker.orElse(null),
                sort(query, columns),
                counted);
    }

    /** This window, with the number of all rows. */
    Window counting() {
        return new Window(limit, offset, marker, sort, true);
    }

    /** EVS's own calls have a code for it. */
    private static String limitCode(Call call) {
        return call.route().family() == Family.NATIVE ? "EVS.1023" : MALFORMED;
    }

    private static Optional<Integer> number(Query query, String name, String code) {
        Optional<String> text = query.get(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.parseInt(text.get()));
        } catch (NumberFormatException notNumber) {
            throw Refusal.badRequest(
                    code,
                    name.equals("limit")
                            ? "limit param must be an integer"
                            : name + " must be an integer");
        }
    }

    /** {@code sort=a:asc,b} or the older {@code sort_key=a&sort_dir=asc}. */
    private static List<SortKey> sort(Query query, Set<String> columns) {
        Optional<String> sort = query.get("sort");
        Optional<String> key = query.get("sort_key");
        Optional<String> direction = query.get("sort_dir");
        List<SortKey> keys = new ArrayList<>();
        if (sort.isPresent()) {
            if (key.isPresent() || direction.isPresent()) {
                throw Refusal.badRequest(
                        "The 'sort_key' and 'sort_dir' parameters are deprecated and cannot be"
                                + " used with the 'sort' parameter.");
            }
            for (String part : sort.get().split(",", -1)) {
                int colon = part.indexOf(':');
                String column = colon < 0 ? part : part.substring(0, colon);
                String way = colon < 0 ? "desc" : part.substring(colon + 1);
                keys.add(key(column.strip(), way.strip(), columns));
            }
            return keys;
        }
        if (key.isPresent() || direction.isPresent()) {
            keys.add(key(key.orElse("created_at"), direction.orElse("desc"), columns));
        }
        return keys;
    }

    private static SortKey key(String column, String direction, Set<String> columns) {
        if (!direction.equals("asc") && !direction.equals("desc")) {
            throw Refusal.badRequest(
                    "EVS.1040",
                    "Invalid input received: Unknown sort direction, must be 'desc' or 'asc'.");
        }
        if (!columns.contains(column)) {
            throw Refusal.badRequest("EVS.1039", "Invalid input received: Invalid sort key");
        }
        return new SortKey(column, direction.equals("asc"));
    }
}
