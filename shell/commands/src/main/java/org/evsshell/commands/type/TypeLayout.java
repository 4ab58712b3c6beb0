package org.evsshell.commands.type;

import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;

import java.util.List;

/** How disk types are laid out. */
final class TypeLayout {
    private static final Column ID = Column.of("ID", "id", ColumnType.ID);
    private static final Column NAME = Column.of("Name", "name", ColumnType.TEXT);
    private static final Column PUBLIC = Column.of("Public", "is_public", ColumnType.FLAG);
    private static final Column DESCRIPTION =
            Column.of("Description", "description", ColumnType.TEXT);
    private static final Column SPECS =
            Column.of("Extra specs", "extra_specs", ColumnType.STRUCTURE);

    static final Layout TYPES =
            new Layout(
                    "type",
                    List.of(ID, NAME, PUBLIC, DESCRIPTION),
                    List.of(ID, NAME, DESCRIPTION, PUBLIC, SPECS));

    private TypeLayout() {}
}
