package org.evsshell.client.page;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;

/** The rows of another stream that pass a test. */
final class FilteredRows implements RowStream {
    private final RowStream rows;
    private final Predicate<ObjectNode> keep;
    private final @Nullable Set<String> tested;
    private @Nullable ObjectNode next;

    /**
     * @param tested the fields the test looks at; null when it may look at any
     */
    FilteredRows(RowStream rows, Predicate<ObjectNode> keep, @Nullable Set<String> tested) {
        this.rows = rows;
        this.keep = keep;
        this.tested = tested;
    }

    @Override
    public void narrow(Set<String> fields) {
        if (tested != null) {
            Set<String> all = new HashSet<>(fields);
            all.addAll(tested);
            rows.narrow(all);
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && rows.hasNext()) {
            ObjectNode candidate = rows.next();
            if (keep.test(candidate)) {
                next = candidate;
            }
        }
        return next != null;
    }

    @Override
    public boolean ready() {
        return next != null || rows.ready();
    }

    @Override
    public ObjectNode next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ObjectNode row = next;
        next = null;
        return java.util.Objects.requireNonNull(row);
    }

    @Override
    public void close() {
        rows.close();
    }
}
