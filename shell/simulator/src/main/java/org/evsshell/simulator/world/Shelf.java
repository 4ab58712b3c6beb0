package org.evsshell.simulator.world;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Resources of one kind by ID and, per project, in the order lists have. Not thread-safe; the
 * simulator's lock guards it.
 */
final class Shelf<T extends Dated> {
    private final Map<String, T> byId = new HashMap<>();
    private final Map<String, NavigableSet<T>> ordered = new HashMap<>();

    Optional<T> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    NavigableSet<T> of(String projectId) {
        NavigableSet<T> rows = ordered.get(projectId);
        return rows == null
                ? Collections.emptyNavigableSet()
                : Collections.unmodifiableNavigableSet(rows);
    }

    Collection<T> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    void put(T row) {
        remove(row.id());
        byId.put(row.id(), row);
        ordered.computeIfAbsent(row.projectId(), any -> new TreeSet<>(Dated.NEWEST_FIRST)).add(row);
    }

    void remove(String id) {
        T old = byId.remove(id);
        if (old != null) {
            NavigableSet<T> rows = ordered.get(old.projectId());
            if (rows != null) {
                rows.remove(old);
            }
        }
    }
}
