package org.evsshell.commands.disk;

import org.evsshell.client.disk.Disk;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;
import org.evsshell.plugin.result.Target;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Set;

/** How disks are laid out and named in questions and outcomes. */
final class DiskLayout {
    private static final Column ID = Column.of("ID", "id", ColumnType.ID);
    private static final Column NAME = Column.of("Name", "name", ColumnType.TEXT);
    private static final Column STATUS = Column.of("Status", "status", ColumnType.STATUS);
    private static final Column SIZE = Column.of("Size", "size", ColumnType.SIZE_GB);
    private static final Column TYPE = Column.of("Type", "volume_type", ColumnType.TEXT);
    private static final Column ZONE = Column.of("Zone", "availability_zone", ColumnType.TEXT);
    private static final Column CREATED = Column.of("Created", "created_at", ColumnType.TIME);

    private static final Column ENCRYPTED =
            new Column(
                    "Encrypted",
                    "encrypted",
                    ColumnType.FLAG,
                    DiskLayout::encrypted,
                    Set.of("encrypted", "metadata"));

    /** The list's columns are frozen: scripts cut them by position. */
    static final Layout DISKS =
            new Layout(
                    "disk",
                    List.of(ID, NAME, STATUS, SIZE, TYPE, ZONE, CREATED),
                    List.of(
                            ID,
                            NAME,
                            Column.of("Description", "description", ColumnType.TEXT),
                            STATUS,
                            SIZE,
                            TYPE,
                            ZONE,
                            Column.of("Attached to", "attachments", ColumnType.ATTACHMENTS),
                            Column.of("Bootable", "bootable", ColumnType.FLAG),
                            Column.of("Shared", "multiattach", ColumnType.FLAG),
                            ENCRYPTED,
                            Column.of("From snapshot", "snapshot_id", ColumnType.ID),
                            Column.of("Metadata", "metadata", ColumnType.STRUCTURE),
                            CREATED,
                            Column.of("Updated", "updated_at", ColumnType.TIME)));

    private DiskLayout() {}

    private static JsonNode encrypted(ObjectNode row) {
        Boolean encrypted = new Disk(row).encrypted();
        return encrypted == null ? MissingNode.getInstance() : BooleanNode.valueOf(encrypted);
    }

    static Target target(Disk disk) {
        return new Target("disk", disk.id(), disk.name());
    }
}
