package org.evsshell.client.page;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The IDs of the last pages, in order: markers to step back to, and rows not to give twice. All IDs
 * of a list of 100,000 would cost more memory than the rows themselves.
 */
final class RecentRows {
    private static final int PAGES = 4;

    private final Set<String> known = new HashSet<>();
    private final Deque<List<String>> pages = new ArrayDeque<>();
    private @Nullable String last;

    /** A new page begins; the oldest is forgotten. */
    void startPage() {
        pages.addLast(new ArrayList<>());
        if (pages.size() > PAGES) {
            pages.removeFirst().forEach(known::remove);
        }
    }

    /** Takes a row in; false if it was there already. */
    boolean add(String id) {
        if (!known.add(id)) {
            return false;
        }
        pages.getLast().add(id);
        last = id;
        return true;
    }

    /** The ID of the last new row; null before the first. */
    @Nullable String last() {
        return last;
    }

    /** The IDs before the last one, newest first. */
    List<String> backwards() {
        List<String> ids = new ArrayList<>();
        pages.forEach(ids::addAll);
        Collections.reverse(ids);
        return ids.size() < 2 ? List.of() : ids.subList(1, ids.size());
    }
}
