package org.evsshell.app.render;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;
import org.evsshell.plugin.result.Outcome;
import org.evsshell.plugin.result.Result;
import org.evsshell.plugin.result.Target;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.Iterator;
import java.util.List;

/** The results every format has to show. */
final class RenderFixtures {
    static final Layout LAYOUT =
            new Layout(
                    "disk",
                    List.of(
                            Column.of("ID", "id", ColumnType.ID),
                            Column.of("Name", "name", ColumnType.TEXT),
                            Column.of("Status", "status", ColumnType.STATUS),
                            Column.of("Size", "size", ColumnType.SIZE_GB),
                            Column.of("Created", "created_at", ColumnType.TIME)),
                    List.of(
                            Column.of("ID", "id", ColumnType.ID),
                            Column.of("Name", "name", ColumnType.TEXT),
                            Column.of("Size", "size", ColumnType.SIZE_GB),
                            Column.of("Bootable", "bootable", ColumnType.FLAG),
                            Column.of("Metadata", "metadata", ColumnType.STRUCTURE)));

    static final ObjectNode DATA =
            object(
                    """
                    {"id": "5f8f5e2c-1b2d-4c3e-9f40-000000000001", "name": "data-01",
                     "status": "available", "size": 100, "bootable": "false",
                     "created_at": "2026-11-20T08:15:30.123456",
                     "metadata": {"owner": "ops", "readonly": "False"}}
                    """);

    static final ObjectNode BOOT =
            object(
                    """
                    {"id": "5f8f5e2c-1b2d-4c3e-9f40-000000000002", "name": "boot",
                     "status": "in-use", "size": 1536, "bootable": "true",
                     "created_at": "2026-11-20T08:15:30", "metadata": {}}
                    """);

    static final ObjectNode STUCK =
            object(
                    """
                    {"id": "5f8f5e2c-1b2d-4c3e-9f40-000000000003", "name": "a, \\"b\\" c",
                     "status": "error", "size": 10, "bootable": "false",
                     "created_at": "2026-11-20T10:15:30+02:00", "metadata": {}}
                    """);

    static final ObjectNode WIDE =
            object(
                    """
                    {"id": "5f8f5e2c-1b2d-4c3e-9f40-000000000004", "name": "数据盘 e\u0301 😀",
                     "status": "available", "size": 10}
                    """);

    static final ObjectNode NULLS =
            object(
                    """
                    {"id": "5f8f5e2c-1b2d-4c3e-9f40-000000000005", "name": null, "status": "",
                     "size": null, "metadata": null}
                    """);

    /** A name that colours, turns the writing direction, hides, and breaks lines and cells. */
    static final ObjectNode HOSTILE =
            object(
                    """
                    {"id": "5f8f5e2c-1b2d-4c3e-9f40-000000000006",
                     "name": "\\u001b[31mred\\u202egpj.exe\\u200b\\n\\tno\\\\", "status": "available",
                     "size": 1}
                    """);

    private RenderFixtures() {}

    static Result rows(ObjectNode... rows) {
        return new Result.Rows(LAYOUT, RowStream.of(List.of(rows)));
    }

    /** A list whose third row cannot be had. */
    static Result failing() {
        Iterator<ObjectNode> rows = List.of(DATA, BOOT).iterator();
        RowStream stream =
                new RowStream() {
                    @Override
                    public boolean hasNext() {
                        if (!rows.hasNext()) {
                            throw EvsException.of(ErrorKind.UNREACHABLE, "No answer.");
                        }
                        return true;
                    }

                    @Override
                    public ObjectNode next() {
                        return rows.next();
                    }

                    @Override
                    public void close() {}
                };
        return new Result.Rows(LAYOUT, stream);
    }

    /** Two deletions, one of them refused. */
    static Result outcomes() {
        Target data = new Target("disk", DATA.path("id").asString(), "data-01");
        Target boot = new Target("disk", BOOT.path("id").asString(), "boot");
        EvsException refused =
                EvsException.of(ErrorKind.WRONG_STATE, "The disk is in use.", "Detach it.");
        return new Result.Outcomes(
                LAYOUT,
                List.of(new Outcome(data, "deleting", null, null), Outcome.failed(boot, refused)),
                false);
    }

    /** One disk made. */
    static Result made() {
        Target target = new Target("disk", "", "data-01");
        return new Result.Outcomes(LAYOUT, List.of(Outcome.done(target, DATA)), true);
    }

    static Result value(String json) {
        return new Result.Value(JsonMapper.shared().readTree(json));
    }

    static ObjectNode object(String json) {
        return (ObjectNode) JsonMapper.shared().readTree(json);
    }
}
