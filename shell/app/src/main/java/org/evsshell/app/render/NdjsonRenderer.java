package org.evsshell.app.render;

import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.render.Renderer;
import org.evsshell.plugin.render.Screen;
import org.evsshell.plugin.result.Result;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

import java.io.IOException;
import java.util.List;

/**
 * The format {@code ndjson}: one JSON value per line. Every page is written before the next one is
 * asked for, and every line is whole, also after a failure.
 */
public final class NdjsonRenderer implements Renderer {
    @Override
    public String name() {
        return "ndjson";
    }

    @Override
    public void render(Result result, Screen screen) throws IOException {
        ScreenWriter out = new ScreenWriter(screen);
        switch (Document.of(result, screen.columns())) {
            case Document.Many(RowStream rows) -> lines(rows, out);
            case Document.One(ArrayNode values) -> lines(values, out);
            case Document.One(JsonNode json) -> lines(List.of(json), out);
            case Document.None() -> out.flush();
        }
    }

    private static void lines(RowStream rows, ScreenWriter out) throws IOException {
        try (rows;
                JsonGenerator generator = JsonOutput.compact(out)) {
            while (hasNext(rows, generator)) {
                generator.writeTree(rows.next());
                generator.writeRaw('\n');
            }
        }
    }

    private static boolean hasNext(RowStream rows, JsonGenerator generator) {
        if (!rows.ready()) {
            generator.flush();
        }
        return rows.hasNext();
    }

    private static void lines(Iterable<JsonNode> values, ScreenWriter out) {
        try (JsonGenerator generator = JsonOutput.compact(out)) {
            for (JsonNode value : values) {
                generator.writeTree(value);
                generator.writeRaw('\n');
            }
        }
    }
}
