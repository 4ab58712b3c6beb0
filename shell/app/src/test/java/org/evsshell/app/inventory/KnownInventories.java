package org.evsshell.app.inventory;

import org.evsshell.rules.Dialect;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Objects;

/** Inventories that know what a test tells them and read nothing. */
public final class KnownInventories implements InventoryInUse {
    private final Inventory inventory = new Inventory();

    @Override
    public Inventory wanted(Noun... nouns) {
        return inventory;
    }

    /** All there is. */
    public void know(Dialect dialect, List<ObjectNode> disks, List<ObjectNode> snapshots) {
        inventory.speaks(dialect);
        begin(Noun.DISK, disks);
        begin(Noun.SNAPSHOT, snapshots);
        inventory.endReading(Noun.DISK);
        inventory.endReading(Noun.SNAPSHOT);
    }

    /** A part; more may come. */
    public void begin(Noun noun, List<ObjectNode> resources) {
        inventory.put(
                noun,
                resources.stream()
                        .map(json -> Objects.requireNonNull(Row.of(noun, json)))
                        .toList());
    }

    /** Runs after every change. */
    public void onChange(Runnable listener) {
        inventory.onChange(listener);
    }

    /** No more comes. */
    public void end(Noun noun) {
        inventory.endReading(noun);
    }
}
