package org.evsshell.simulator.api;

import org.evsshell.simulator.world.Dated;

import tools.jackson.core.JsonGenerator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Some rows of a list.
 *
 * @param full whether it has as many rows as one page holds
 * @param more whether rows follow
 * @param count the number of all rows, if asked for
 */
record Page<T extends Dated>(List<T> rows, boolean full, boolean more, OptionalInt count) {

    /**
     * The rows of a window.
     *
     * @param rows all of the project's, newest first
     * @param wanted the filters
     * @param marker the row the window follows, if it has a marker
     * @param order how a column compares
     */
    static <T extends Dated> Page<T> of(
            NavigableSet<T> rows,
            Predicate<T> wanted,
            Window window,
            Function<String, T> marker,
            Function<String, Comparator<T>> order) {
        T last = window.marker() == null ? null : marker.apply(window.marker());
        Iterator<T> following;
        if (window.sort().isEmpty()) {
            NavigableSet<T> tail = last == null ? rows : rows.tailSet(last, false);
            following = tail.iterator();
        } else {
            Comparator<T> comparator = comparator(window, order);
            following =
                    rows.stream()
                            .filter(row -> last == null || comparator.compare(last, row) < 0)
                            .sorted(comparator)
                            .iterator();
        }
        List<T> taken = new ArrayList<>(Math.min(window.limit(), 1000));
        boolean more = take(following, wanted, window, taken);
        OptionalInt count =
                window.counted()
                        ? OptionalInt.of((int) rows.stream().filter(wanted).count())
                        : OptionalInt.empty();
        return new Page<>(taken, taken.size() == window.limit() && !taken.isEmpty(), more, count);
    }

    private static <T> boolean take(
            Iterator<T> rows, Predicate<T> wanted, Window window, List<T> taken) {
        int skip = window.offset();
        while (rows.hasNext()) {
            T row = rows.next();
            if (!wanted.test(row)) {
                continue;
            }
            if (skip > 0) {
                skip--;
            } else if (taken.size() == window.limit()) {
                return true;
            } else {
                taken.add(row);
            }
        }
        return false;
    }

    /**
     * Rows that are equal in the columns go by age and ID, in the direction of the first column.
     */
    private static <T extends Dated> Comparator<T> comparator(
            Window window, Function<String, Comparator<T>> order) {
        Comparator<T> newest = (left, right) -> Dated.NEWEST_FIRST.compare(left, right);
        Comparator<T> tie = window.sort().getFirst().ascending() ? newest.reversed() : newest;
        Comparator<T> all = tie;
        for (Window.SortKey key : window.sort().reversed()) {
            Comparator<T> column = order.apply(key.column());
            all = (key.ascending() ? column : column.reversed()).thenComparing(all);
        }
        return all;
    }

    /**
     * EVS's own list of snapshots links only where a limit was sent (its page, snapshots_links).
     */
    private static boolean isLinked(String plural, Call call) {
        return call.route().family() != Family.NATIVE
                || !plural.equals("snapshots")
                || call.query().get("limit").isPresent();
    }

    /**
     * Writes the link to the next page, where the service writes one: Cinder after every full page,
     * even if it was the last; EVS only while more rows remain (API reference, querying disks).
     */
    void writeLinks(JsonGenerator json, String plural, Call call) {
        boolean linked =
                switch (call.dialect()) {
                    case EVS -> more && isLinked(plural, call);
                    case CINDER -> full;
                };
        if (linked) {
            String path = call.request().path();
            int mark = path.indexOf('?');
            String collection = mark < 0 ? path : path.substring(0, mark);
            // The links of EVS's own lists lead to Cinder's.
            collection = collection.replace("/cloudvolumes", "/volumes");
            collection = collection.replace("/cloudsnapshots", "/snapshots");
            json.writeArrayPropertyStart(plural + "_links");
            Json.link(
                    json,
                    "next",
                    call.behaviour().endpoints().links(call.dialect())
                            + collection
                            + "?"
                            + call.query().after(rows.getLast().id()));
            json.writeEndArray();
        }
        count.ifPresent(number -> json.writeNumberProperty("count", number));
    }
}
