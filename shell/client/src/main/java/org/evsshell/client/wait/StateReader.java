package org.evsshell.client.wait;

import org.evsshell.client.page.RowStream;

import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/** Reads resources of one kind on behalf of whoever waits. */
public interface StateReader {
    /** One resource; empty when there is none of that ID. */
    Optional<ObjectNode> show(String id);

    /** All of them, newest first, in such pages; empty when this kind has no list. */
    Optional<RowStream> list(int pageSize);
}
