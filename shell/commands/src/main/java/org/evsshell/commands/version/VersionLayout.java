package org.evsshell.commands.version;

import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;

import java.util.List;

/** How versions are laid out. */
final class VersionLayout {
    private static final Column ID = Column.of("Version", "id", ColumnType.ID);
    private static final Column STATUS = Column.of("Status", "status", ColumnType.TEXT);
    private static final Column LOWEST = Column.of("Lowest", "min_version", ColumnType.TEXT);
    private static final Column HIGHEST = Column.of("Highest", "version", ColumnType.TEXT);
    private static final Column UPDATED = Column.of("Updated", "updated", ColumnType.TIME);

    static final Layout VERSIONS =
            new Layout(
                    "version",
                    List.of(ID, STATUS, LOWEST, HIGHEST, UPDATED),
                    List.of(ID, STATUS, LOWEST, HIGHEST, UPDATED));

    private VersionLayout() {}
}
