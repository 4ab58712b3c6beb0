package org.evsshell.app.render;

import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.render.Renderer;
import org.evsshell.plugin.render.Screen;
import org.evsshell.plugin.result.Result;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

import java.io.IOException;

/**
 * The format {@code json}: the service's own objects, every field; lists as one array, written as
 * the rows come. After a failure the array stays open, so that no parser takes it for complete.
 */
public final class JsonRenderer implements Renderer {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public void render(Result result, Screen screen) throws IOException {
        ScreenWriter out = new ScreenWriter(screen);
        Document document = Document.of(result, screen.columns());
        if (document instanceof Document.Many(RowStream rows)) {
            array(rows, out);
        }
        if (document instanceof Document.One(JsonNode json)) {
            one(json, out);
        }
    }

    private static void array(RowStream rows, ScreenWriter out) throws IOException {
        try (rows;
                JsonGenerator generator = JsonOutput.indented(out)) {
            boolean more = rows.hasNext();
            generator.writeStartArray();
            try {
                for (; more; more = rows.hasNext()) {
                    generator.writeTree(rows.next());
                }
                generator.writeEndArray();
            } finally {
                generator.writeRaw('\n');
            }
        }
    }

    private static void one(JsonNode json, ScreenWriter out) {
        try (JsonGenerator generator = JsonOutput.indented(out)) {
            generator.writeTree(json);
            generator.writeRaw('\n');
        }
    }
}
