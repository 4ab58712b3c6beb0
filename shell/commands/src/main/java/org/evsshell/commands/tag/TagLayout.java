package org.evsshell.commands.tag;

import org.evsshell.client.json.Json;
import org.evsshell.client.tag.Tags;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;

import java.util.List;

/** How tags, and disks found by tags, are laid out. */
final class TagLayout {
    private static final Column KEY = Column.of("Key", "key", ColumnType.TEXT);
    private static final Column VALUE = Column.of("Value", "value", ColumnType.TEXT);
    private static final Column VALUES = Column.of("Values", "values", ColumnType.STRUCTURE);

    /** The tags of a disk. */
    static final Layout TAGS = new Layout("tag", List.of(KEY, VALUE), List.of(KEY, VALUE));

    /** The tags in use. */
    static final Layout USED = new Layout("tag", List.of(KEY, VALUES), List.of(KEY, VALUES));

    private static final List<Column> DISK =
            List.of(
                    Column.of("ID", "resource_id", ColumnType.ID),
                    Column.of("Name", "resource_name", ColumnType.TEXT),
                    ofDisk("Status", "status", ColumnType.STATUS),
                    ofDisk("Size", "size", ColumnType.SIZE_GB),
                    ofDisk("Type", "volume_type", ColumnType.TEXT),
                    ofDisk("Zone", "availability_zone", ColumnType.TEXT),
                    new Column(
                            "Tags",
                            "tags",
                            ColumnType.STRUCTURE,
                            row -> Json.object(Tags.map(row.path("tags")))));

    /** Disks found; the list's columns are frozen: scripts cut them by position. */
    static final Layout FOUND = new Layout("tag", DISK, DISK);

    private TagLayout() {}

    private static Column ofDisk(String heading, String field, ColumnType type) {
        return new Column(heading, field, type, row -> row.path("resource_detail").path(field));
    }
}
