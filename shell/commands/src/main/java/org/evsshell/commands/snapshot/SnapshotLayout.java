package org.evsshell.commands.snapshot;

import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;
import org.evsshell.plugin.result.Target;

import java.util.List;

/** How snapshots are laid out and named in questions and outcomes. */
final class SnapshotLayout {
    private static final Column ID = Column.of("ID", "id", ColumnType.ID);
    private static final Column NAME = Column.of("Name", "name", ColumnType.TEXT);
    private static final Column STATUS = Column.of("Status", "status", ColumnType.STATUS);
    private static final Column SIZE = Column.of("Size", "size", ColumnType.SIZE_GB);
    private static final Column DISK = Column.of("Disk", "volume_id", ColumnType.ID);
    private static final Column CREATED = Column.of("Created", "created_at", ColumnType.TIME);

    /** The list's columns are frozen: scripts cut them by position. */
    static final Layout SNAPSHOTS =
            new Layout(
                    "snapshot",
                    List.of(ID, NAME, STATUS, SIZE, DISK, CREATED),
                    List.of(
                            ID,
                            NAME,
                            Column.of("Description", "description", ColumnType.TEXT),
                            STATUS,
                            SIZE,
                            DISK,
                            Column.of("Metadata", "metadata", ColumnType.STRUCTURE),
                            CREATED,
                            Column.of("Updated", "updated_at", ColumnType.TIME)));

    private SnapshotLayout() {}

    static Target target(Snapshot snapshot) {
        return new Target("snapshot", snapshot.id(), snapshot.name());
    }
}
