package org.evsshell.commands.zone;

import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;

import java.util.List;

/** How availability zones are laid out. */
final class ZoneLayout {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.of("Name", "zoneName", ColumnType.ID),
                    new Column(
                            "Available",
                            "zoneState",
                            ColumnType.FLAG,
                            zone -> zone.path("zoneState").path("available")));

    static final Layout ZONES = new Layout("zone", COLUMNS, COLUMNS);

    private ZoneLayout() {}
}
