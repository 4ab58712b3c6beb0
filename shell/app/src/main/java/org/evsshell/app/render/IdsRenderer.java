package org.evsshell.app.render;

import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.render.Renderer;
import org.evsshell.plugin.render.Screen;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;
import org.evsshell.plugin.result.Outcome;
import org.evsshell.plugin.result.Result;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.util.List;

/**
 * The format {@code ids}: one ID per line, to feed other commands with. Of a change only what
 * succeeded, or was made and is not ready yet; nothing for what has no ID.
 */
public final class IdsRenderer implements Renderer {
    private static final Column ID = Column.of("ID", "id", ColumnType.ID);

    @Override
    public String name() {
        return "ids";
    }

    @Override
    public void render(Result result, Screen screen) throws IOException {
        try (ScreenWriter out = new ScreenWriter(screen)) {
            if (result instanceof Result.Rows list) {
                // Past the switch, whose first use makes a class: lists into pipes are in a hurry.
                rows(idOf(list.layout()), list.rows(), out);
                return;
            }
            switch (result) {
                case Result.Rows(Layout layout, RowStream rows) -> rows(idOf(layout), rows, out);
                case Result.Item(Layout layout, ObjectNode json) -> id(idOf(layout), json, out);
                case Result.Outcomes(Layout layout, List<Outcome> outcomes, _) -> {
                    for (Outcome outcome : outcomes) {
                        outcome(idOf(layout), outcome, out);
                    }
                }
                case Result.Value(JsonNode json) -> value(json, out);
                case Result.Message _, Result.Nothing _ -> {}
            }
        }
    }

    /** The layout's own ID column, for nouns whose objects are known by something else. */
    private static Column idOf(Layout layout) {
        for (Column column : layout.columns()) {
            if (column.type() == ColumnType.ID) {
                return column;
            }
        }
        return ID;
    }

    private static void rows(Column id, RowStream rows, ScreenWriter out) throws IOException {
        try (rows) {
            Grid.narrow(rows, List.of(id));
            while (out.hasNext(rows)) {
                id(id, rows.next(), out);
            }
        }
    }

    private static void outcome(Column id, Outcome outcome, ScreenWriter out) throws IOException {
        if (outcome.value() == null) {
            if (outcome.error() == null) {
                line(outcome.target().id(), out);
            }
            return;
        }
        id(id, outcome.value(), out);
    }

    private static void value(JsonNode value, ScreenWriter out) throws IOException {
        if (value.isArray()) {
            for (JsonNode member : value) {
                value(member, out);
            }
            return;
        }
        line(MachineText.of(value.isObject() ? value.path("id") : value), out);
    }

    private static void id(Column id, ObjectNode row, ScreenWriter out) throws IOException {
        line(MachineText.of(id.getter().apply(row)), out);
    }

    /** A line break in an ID would make two of it. */
    private static void line(String id, ScreenWriter out) throws IOException {
        if (id.isEmpty()) {
            return;
        }
        out.write(SafeText.visible(id));
        out.write('\n');
    }
}
