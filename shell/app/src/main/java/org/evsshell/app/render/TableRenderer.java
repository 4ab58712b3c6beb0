package org.evsshell.app.render;

import org.evsshell.plugin.render.Renderer;
import org.evsshell.plugin.render.Screen;
import org.evsshell.plugin.result.Layout;
import org.evsshell.plugin.result.Outcome;
import org.evsshell.plugin.result.Result;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.Flushable;
import java.io.IOException;
import java.util.List;

/**
 * The format {@code table}, for people: lists as columns that fit the terminal, one resource as
 * fields and values, human units, times in UTC, nothing that could steer the terminal.
 */
public final class TableRenderer implements Renderer {
    @Override
    public String name() {
        return "table";
    }

    @Override
    public void render(Result result, Screen screen) throws IOException {
        if (result instanceof Result.Rows) {
            // Past the switch, whose first use makes a class: nearly every command shows a list.
            rows(result, screen);
        } else {
            other(result, screen);
        }
        if (screen.out() instanceof Flushable flushable) {
            flushable.flush();
        }
    }

    private static void rows(Result result, Screen screen) throws IOException {
        new RowTable(screen).print(Grid.of(result, screen.columns()));
    }

    private static void other(Result result, Screen screen) throws IOException {
        switch (result) {
            case Result.Rows _ -> rows(result, screen);
            case Result.Item(Layout layout, ObjectNode json) ->
                    new FieldTable(screen).print(layout, json);
            case Result.Outcomes outcomes -> outcomes(outcomes, screen);
            case Result.Value(JsonNode json) -> value(json, result, screen);
            case Result.Message(String text) ->
                    screen.out().append(SafeText.visibleLines(text)).append('\n');
            case Result.Nothing() -> {}
        }
    }

    /** One object that came out well is shown whole; of the others what became of them. */
    private static void outcomes(Result.Outcomes result, Screen screen) throws IOException {
        if (result.single() && result.outcomes().size() == 1) {
            Outcome outcome = result.outcomes().getFirst();
            if (outcome.error() == null && outcome.value() != null) {
                new FieldTable(screen).print(result.layout(), outcome.value());
                return;
            }
        }
        List<Outcome> all = result.outcomes();
        Layout layout = screen.columns().isEmpty() ? OutcomeGrid.layout(all) : result.layout();
        Result rows = new Result.Rows(layout, OutcomeGrid.rows(all));
        new RowTable(screen).print(Grid.of(rows, screen.columns()));
    }

    private static void value(JsonNode json, Result result, Screen screen) throws IOException {
        if (json instanceof ObjectNode object) {
            new FieldTable(screen).print(new Layout("", List.of(), List.of()), object);
            return;
        }
        new RowTable(screen).print(Grid.of(result, screen.columns()));
    }
}
