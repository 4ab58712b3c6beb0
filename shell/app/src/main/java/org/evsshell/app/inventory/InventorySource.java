package org.evsshell.app.inventory;

import org.evsshell.client.page.RowStream;
import org.evsshell.rules.Dialect;

import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/**
 * The service, as the inventory reads it: only from the background, always giving way to others.
 * All methods throw {@link org.evsshell.client.error.EvsException}.
 */
public interface InventorySource extends AutoCloseable {
    /** How the cloud speaks. */
    Dialect dialect();

    /** All resources of a noun in detail, the newest first. */
    RowStream list(Noun noun, int pageSize);

    /** All rows of a short list. */
    RowStream list(ShortList list);

    /** One resource; empty if it is gone. */
    Optional<ObjectNode> show(Noun noun, ResourceId id);

    /** Ends what is under way; nothing is sent any more. */
    @Override
    void close();
}
