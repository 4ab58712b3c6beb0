package org.evsshell.app.inventory;

import org.evsshell.app.inventory.Found.Progress;
import org.evsshell.rules.Dialect;

import tools.jackson.databind.node.ObjectNode;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Inventories that know what a test tells them and read nothing. */
public final class KnownInventories implements InventoryInUse {
    private final Inventory inventory = new Inventory();
    private final Map<ShortList, ShortLists.Known> lists = new EnumMap<>(ShortList.class);

    @Override
    public Inventory wanted(Noun... nouns) {
        return inventory;
    }

    @Override
    public ShortLists.Known wanted(ShortList list) {
        return lists.getOrDefault(list, new ShortLists.Known(List.of(), new Progress.Complete()));
    }

    /** All rows of a short list. */
    public void know(ShortList list, ShortList.Entry... entries) {
        lists.put(list, new ShortLists.Known(List.of(entries), new Progress.Complete()));
    }

    /** Rows of a short list, of which others are on their way. */
    public void begin(ShortList list, ShortList.Entry... entries) {
        lists.put(list, new ShortLists.Known(List.of(entries), new Progress.Loading()));
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
