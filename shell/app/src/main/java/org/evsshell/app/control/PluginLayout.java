package org.evsshell.app.control;

import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;

import java.util.List;

/** How plugins are shown. */
final class PluginLayout {
    private static final Column ID = Column.of("ID", "id", ColumnType.ID);
    private static final Column VERSION = Column.of("Version", "version", ColumnType.TEXT);
    private static final Column STATUS = Column.of("Status", "status", ColumnType.STATUS);
    private static final Column NOUNS = Column.of("Nouns", "nouns", ColumnType.STRUCTURE);
    private static final Column OBJECTS =
            Column.of("Script objects", "scriptObjects", ColumnType.STRUCTURE);
    private static final Column FORMATS = Column.of("Formats", "formats", ColumnType.STRUCTURE);
    private static final Column PATH = Column.of("Path", "path", ColumnType.TEXT);
    private static final Column PROBLEM = Column.of("Problem", "problem", ColumnType.TEXT);

    static final Layout PLUGINS =
            new Layout(
                    "plugin",
                    List.of(ID, VERSION, STATUS, NOUNS, OBJECTS, FORMATS, PROBLEM),
                    List.of(ID, VERSION, STATUS, NOUNS, OBJECTS, FORMATS, PATH, PROBLEM));

    private PluginLayout() {}
}
