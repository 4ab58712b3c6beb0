package org.evsshell.commands.transfer;

import org.evsshell.client.transfer.Transfer;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;
import org.evsshell.plugin.result.Target;

import java.util.List;

/** How transfers are laid out and named in questions and outcomes. */
final class TransferLayout {
    private static final Column ID = Column.of("ID", "id", ColumnType.ID);
    private static final Column NAME = Column.of("Name", "name", ColumnType.TEXT);
    private static final Column DISK = Column.of("Disk", "volume_id", ColumnType.ID);
    private static final Column CREATED = Column.of("Created", "created_at", ColumnType.TIME);
    private static final Column KEY = Column.of("Auth key", "auth_key", ColumnType.TEXT);
    private static final List<Column> COLUMNS = List.of(ID, NAME, DISK, CREATED);

    /** The list's columns are frozen: scripts cut them by position. */
    static final Layout TRANSFERS = new Layout("transfer", COLUMNS, COLUMNS);

    private static final List<Column> WITH_KEY = List.of(ID, NAME, DISK, KEY, CREATED);

    /** A new transfer: the only time its key is shown. */
    static final Layout OFFERED = new Layout("transfer", WITH_KEY, WITH_KEY);

    private TransferLayout() {}

    static Target target(Transfer transfer) {
        return new Target("transfer", transfer.id(), transfer.name());
    }
}
