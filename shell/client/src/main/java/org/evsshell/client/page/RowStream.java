package org.evsshell.client.page;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A lazy, single-pass list of the service's own objects: asking for the first row fetches one page.
 * Closing it early fetches nothing more. Used by one thread at a time. {@code hasNext} and {@code
 * next} throw {@link org.evsshell.client.error.EvsException} when a page cannot be had.
 */
public interface RowStream extends Iterator<ObjectNode>, AutoCloseable {
    @Override
    void close();

    /**
     * Whether {@code hasNext} answers without asking the service; what was printed so far is best
     * flushed before it does.
     */
    default boolean ready() {
        return true;
    }

    /**
     * Says that of the rows of coming pages only these fields are looked at, so that the others
     * need not be read: such rows may lack them. Half of the work of a long list goes into fields
     * nobody looks at.
     *
     * @param fields top-level fields of a row
     */
    default void narrow(Set<String> fields) {}

    /** All that is left, read to the end. */
    default List<ObjectNode> toList() {
        List<ObjectNode> rows = new ArrayList<>();
        try (this) {
            forEachRemaining(rows::add);
        }
        return rows;
    }

    /** The rows that pass, still lazy. */
    default RowStream filter(Predicate<ObjectNode> keep) {
        return new FilteredRows(this, keep, null);
    }

    /**
     * The rows that pass, still lazy.
     *
     * @param fields the top-level fields the test looks at
     */
    default RowStream filter(Predicate<ObjectNode> keep, Set<String> fields) {
        return new FilteredRows(this, keep, fields);
    }

    /** Rows that are already here. */
    static RowStream of(Iterable<ObjectNode> rows) {
        Iterator<ObjectNode> iterator = rows.iterator();
        return new RowStream() {
            @Override
            public void close() {}

            @Override
            public boolean hasNext() {
                return iterator.hasNext();
            }

            @Override
            public ObjectNode next() {
                return iterator.next();
            }
        };
    }
}
