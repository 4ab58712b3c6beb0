package org.evsshell.client.tag;

import org.evsshell.client.json.Json;
import org.evsshell.client.page.RowStream;

import tools.jackson.databind.node.ObjectNode;

/** The disks in the rows of a search by tag. */
final class DetailRows implements RowStream {
    private final RowStream found;

    DetailRows(RowStream found) {
        this.found = found;
    }

    @Override
    public boolean hasNext() {
        return found.hasNext();
    }

    @Override
    public boolean ready() {
        return found.ready();
    }

    @Override
    public ObjectNode next() {
        return found.next().path("resource_detail") instanceof ObjectNode disk
                ? disk
                : Json.object();
    }

    @Override
    public void close() {
        found.close();
    }
}
