package org.evsshell.app.control;

import org.evsshell.app.prompt.HistoryFile;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;
import org.evsshell.plugin.result.Result;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code history}: the lines typed at the prompt, of this session and earlier ones. */
final class History implements ReadCommand {
    private static final CommandSpec SPEC =
            CommandSpec.listing("history", "", "Lists the lines typed at the prompt.", List.of())
                    .describedAs(
                            "Oldest first, all sessions; with --limit the newest of them. Lines"
                                    + " that may hold a secret, and lines that begin with a blank,"
                                    + " are never kept.")
                    .withExamples(new Example("history --limit 10", "The last ten lines."));

    private static final List<Column> COLUMNS =
            List.of(
                    Column.of("Time", "time", ColumnType.TIME),
                    Column.of("Line", "line", ColumnType.TEXT));

    private static final Layout LAYOUT = new Layout("line", COLUMNS, COLUMNS);

    private final HistoryFile file;

    History(Path stateHome) {
        this.file = new HistoryFile(stateHome.resolve("history"));
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        List<ObjectNode> rows = new ArrayList<>();
        try {
            List<HistoryFile.Entry> entries = file.read();
            int shown = invocation.limit().orElse(entries.size());
            for (HistoryFile.Entry entry :
                    entries.subList(Math.max(0, entries.size() - shown), entries.size())) {
                rows.add(
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("time", entry.time().toString())
                                .put("line", entry.line()));
            }
        } catch (IOException e) {
            throw EvsException.of(
                    ErrorKind.CONFIG,
                    "The history cannot be read: " + e.getMessage(),
                    EvsException.Detail.NONE,
                    e);
        }
        return new Result.Rows(LAYOUT, RowStream.of(rows));
    }
}
