package org.evsshell.app.inventory;

import org.evsshell.rules.BackupSnapshots;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * All known resources of a noun, in columns: about 100 bytes for each. Not safe for use from
 * several threads: {@link Inventory} guards it.
 */
final class ResourceTable {
    private static final int NONE = -1;
    private static final List<byte[]> BACKUP_PREFIXES =
            BackupSnapshots.prefixes().stream().map(ResourceTable::utf8).toList();

    private final IdColumn ids = new IdColumn();
    private final IdColumn disks = new IdColumn();
    private final TextColumn names = new TextColumn();
    private final TextColumn foldedNames = new TextColumn();
    private final WordColumn states = new WordColumn();
    private final WordColumn types = new WordColumn();
    private final WordColumn zones = new WordColumn();
    private long[] created = new long[64];
    private int[] sizes = new int[64];
    private byte[] shared = new byte[64];
    private int[] readings = new int[64];

    private final SortedRows byId = new SortedRows(ids::compare);
    private final SortedRows byName = new SortedRows(this::compareNames);
    private final SortedRows byDisk = new SortedRows(this::compareDisks);
    private final Traces traces = new Traces();
    private final BitSet known = new BitSet();
    private int rows;
    private long version;
    private int reading;

    int size() {
        return byId.size();
    }

    /** All row numbers are below this. */
    int rows() {
        return rows;
    }

    /** The rows in use; not to be changed. */
    BitSet known() {
        return known;
    }

    Traces traces() {
        return traces;
    }

    /** Grows with every change. */
    long version() {
        return version;
    }

    /** Adds resources or replaces what was known of them. */
    void put(List<Row> resources) {
        Map<ResourceId, Row> latest = new LinkedHashMap<>();
        for (Row resource : resources) {
            latest.put(resource.id(), resource);
        }
        int[] added = new int[latest.size()];
        int count = 0;
        BitSet moved = new BitSet();
        for (Row resource : latest.values()) {
            int row = find(resource.id());
            if (row == NONE) {
                row = freeRow();
                added[count++] = row;
            } else if (moves(row, resource)) {
                moved.set(row);
            }
            write(row, resource);
        }
        int[] fresh = Arrays.copyOf(added, count);
        byId.add(fresh);
        if (!moved.isEmpty()) {
            byName.remove(moved);
            byDisk.remove(moved);
            fresh = joined(fresh, moved);
        }
        byName.add(fresh);
        byDisk.add(fresh);
        version++;
    }

    private boolean moves(int row, Row resource) {
        return created[row] != resource.created()
                || !Objects.equals(disks.get(row), resource.disk())
                || !names.equals(row, utf8(resource.name()));
    }

    private static int[] joined(int[] fresh, BitSet moved) {
        int[] all = Arrays.copyOf(fresh, fresh.length + moved.cardinality());
        int next = fresh.length;
        for (int row = moved.nextSetBit(0); row >= 0; row = moved.nextSetBit(row + 1)) {
            all[next++] = row;
        }
        return all;
    }

    /** Takes out the rows of a set. */
    void remove(BitSet gone) {
        if (gone.isEmpty()) {
            return;
        }
        byId.remove(gone);
        byName.remove(gone);
        byDisk.remove(gone);
        known.andNot(gone);
        version++;
    }

    /** Takes out the snapshots of a disk. */
    void removeOf(ResourceId disk) {
        BitSet gone = new BitSet();
        int place = byDisk.first(row -> disks.compare(row, disk.high(), disk.low()) >= 0);
        while (place < byDisk.size()
                && disks.compare(byDisk.at(place), disk.high(), disk.low()) == 0) {
            gone.set(byDisk.at(place));
            place++;
        }
        remove(gone);
    }

    /** Begins a reading of everything. */
    void beginReading() {
        reading++;
    }

    /** Ends it: what was not put since is no more. */
    void endReading() {
        BitSet gone = new BitSet();
        for (int place = 0; place < byId.size(); place++) {
            int row = byId.at(place);
            if (readings[row] != reading) {
                gone.set(row);
            }
        }
        remove(gone);
    }

    /** The row of an ID; negative if there is none. */
    int find(ResourceId id) {
        int place = placeOf(id.high(), id.low());
        if (place == byId.size()) {
            return NONE;
        }
        int row = byId.at(place);
        return ids.compare(row, id.high(), id.low()) == 0 ? row : NONE;
    }

    /** The first place in the order of IDs that is not below an ID. */
    int placeOf(long high, long low) {
        return byId.first(row -> ids.compare(row, high, low) >= 0);
    }

    /** What is known in a row. */
    Row row(int row) {
        return new Row(
                Objects.requireNonNull(ids.get(row)),
                name(row),
                state(row),
                size(row),
                types.get(row),
                zones.get(row),
                multiattach(row),
                created[row],
                disks.get(row));
    }

    String name(int row) {
        return names.get(row);
    }

    String state(int row) {
        return states.get(row);
    }

    /** The name of its type. */
    String type(int row) {
        return types.get(row);
    }

    String zone(int row) {
        return zones.get(row);
    }

    /** Whether a snapshot belongs to a backup, by its name. */
    boolean isOfBackup(int row) {
        for (byte[] prefix : BACKUP_PREFIXES) {
            if (names.startsWith(row, prefix)) {
                return true;
            }
        }
        return false;
    }

    @Nullable Integer size(int row) {
        return sizes[row] == NONE ? null : sizes[row];
    }

    @Nullable Boolean multiattach(int row) {
        return shared[row] == NONE ? null : shared[row] == 1;
    }

    boolean isDated(int row) {
        return created[row] != 0;
    }

    SortedRows byId() {
        return byId;
    }

    /** Rows by name, unnamed ones last. */
    SortedRows byName() {
        return byName;
    }

    /** Rows by their disk, the newest of each first. */
    SortedRows byDisk() {
        return byDisk;
    }

    /** The disks of snapshots. */
    IdColumn disks() {
        return disks;
    }

    IdColumn ids() {
        return ids;
    }

    TextColumn foldedNames() {
        return foldedNames;
    }

    static byte[] folded(String text) {
        return utf8(text.toLowerCase(Locale.ROOT));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private int freeRow() {
        int row = known.nextClearBit(0);
        known.set(row);
        if (row < rows) {
            return row;
        }
        if (rows == created.length) {
            created = Arrays.copyOf(created, 2 * rows);
            sizes = Arrays.copyOf(sizes, 2 * rows);
            shared = Arrays.copyOf(shared, 2 * rows);
            readings = Arrays.copyOf(readings, 2 * rows);
        }
        return rows++;
    }

    private void write(int row, Row resource) {
        ids.set(row, resource.id());
        disks.set(row, resource.disk());
        names.set(row, utf8(resource.name()));
        byte[] foldedName = folded(resource.name());
        foldedNames.set(row, foldedName);
        traces.set(row, foldedName, resource.id());
        states.set(row, resource.state());
        types.set(row, resource.type());
        zones.set(row, resource.zone());
        created[row] = resource.created();
        Integer size = resource.size();
        sizes[row] = size == null ? NONE : size;
        shared[row] = sharedCode(resource.multiattach());
        readings[row] = reading;
    }

    private static byte sharedCode(@Nullable Boolean multiattach) {
        if (multiattach == null) {
            return NONE;
        }
        return (byte) (multiattach ? 1 : 0);
    }

    private int compareNames(int left, int right) {
        int byText = foldedNames.compare(left, right);
        return byText != 0 ? byText : ids.compare(left, right);
    }

    private int compareDisks(int left, int right) {
        int byOwner = disks.compare(left, right);
        if (byOwner != 0) {
            return byOwner;
        }
        int byTime = Long.compare(created[right], created[left]);
        return byTime != 0 ? byTime : ids.compare(left, right);
    }
}
