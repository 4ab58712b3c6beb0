package org.evsshell.commands.extension;

import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;

import java.util.List;

/** How extensions are laid out. */
final class ExtensionLayout {
    private static final Column ALIAS = Column.of("Alias", "alias", ColumnType.ID);
    private static final Column NAME = Column.of("Name", "name", ColumnType.TEXT);
    private static final Column DESCRIPTION =
            Column.of("Description", "description", ColumnType.TEXT);
    private static final Column UPDATED = Column.of("Updated", "updated", ColumnType.TIME);

    static final Layout EXTENSIONS =
            new Layout(
                    "extension",
                    List.of(ALIAS, NAME, DESCRIPTION),
                    List.of(ALIAS, NAME, DESCRIPTION, UPDATED));

    private ExtensionLayout() {}
}
