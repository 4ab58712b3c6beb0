package org.evsshell.app.render;

import org.evsshell.client.page.RowStream;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.util.Set;

/** Rows whose first one can be looked at before it is taken. */
final class PeekedRows implements RowStream {
    private final RowStream rows;
    private @Nullable ObjectNode first;

    PeekedRows(RowStream rows) {
        this.rows = rows;
    }

    /** The row that {@link #next} gives next, if it is the first; null when there are no rows. */
    @Nullable ObjectNode peek() {
        if (first == null && rows.hasNext()) {
            first = rows.next();
        }
        return first;
    }

    @Override
    public boolean hasNext() {
        return first != null || rows.hasNext();
    }

    @Override
    public boolean ready() {
        return first != null || rows.ready();
    }

    @Override
    public ObjectNode next() {
        if (first == null) {
            return rows.next();
        }
        ObjectNode row = first;
        first = null;
        return row;
    }

    @Override
    public void narrow(Set<String> fields) {
        rows.narrow(fields);
    }

    @Override
    public void close() {
        rows.close();
    }
}
