package org.evsshell.app.render;

import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.render.Renderer;
import org.evsshell.plugin.render.Screen;
import org.evsshell.plugin.result.Result;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

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
        Document document = Document.of(result, screen.columns());
        if (document instanceof Document.Many(RowStream rows)) {
            lines(rows, out);
        }
        if (document instanceof Document.One(JsonNode json)) {
            lines(json.isArray() ? json : List.of(json), out);
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
