package org.evsshell.app.render;

import org.evsshell.client.page.RowStream;

import tools.jackson.databind.node.ObjectNode;

import java.util.NoSuchElementException;
import java.util.Set;

/** The first rows of another stream; the rest is never asked for. */
final class LimitedRows implements RowStream {
    private final RowStream rows;
    private int left;

    LimitedRows(RowStream rows, int limit) {
        this.rows = rows;
        this.left = limit;
    }

    @Override
    public boolean hasNext() {
        return left > 0 && rows.hasNext();
    }

    @Override
    public boolean ready() {
        return left == 0 || rows.ready();
    }

    @Override
    public ObjectNode next() {
        if (left == 0) {
            throw new NoSuchElementException();
        }
        left--;
        return rows.next();
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
