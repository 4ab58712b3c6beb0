package org.evsshell.commands.job;

import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;

import java.util.List;

/** How jobs are laid out. */
final class JobLayout {
    private static final Column ID = Column.of("ID", "job_id", ColumnType.ID);
    private static final Column TYPE = Column.of("Type", "job_type", ColumnType.TEXT);
    private static final Column STATUS = Column.of("Status", "status", ColumnType.STATUS);
    private static final Column BEGAN = Column.of("Began", "begin_time", ColumnType.TIME);
    private static final Column ENDED = Column.of("Ended", "end_time", ColumnType.TIME);
    private static final Column REASON = Column.of("Reason", "fail_reason", ColumnType.TEXT);

    static final Layout JOBS =
            new Layout(
                    "job",
                    List.of(ID, TYPE, STATUS, BEGAN, ENDED, REASON),
                    List.of(
                            ID,
                            TYPE,
                            STATUS,
                            BEGAN,
                            ENDED,
                            Column.of("Error code", "error_code", ColumnType.TEXT),
                            REASON,
                            Column.of("Work on", "entities", ColumnType.STRUCTURE)));

    private JobLayout() {}
}
