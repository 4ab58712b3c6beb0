package org.evsshell.app.render;

import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.render.Renderer;
import org.evsshell.plugin.render.Screen;
import org.evsshell.plugin.result.Result;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The format {@code yaml}, like {@code json}. Half a YAML list is a valid list, so nothing is
 * written until all of it is there.
 */
public final class YamlRenderer implements Renderer {
    @Override
    public String name() {
        return "yaml";
    }

    @Override
    public void render(Result result, Screen screen) throws IOException {
        try (ScreenWriter out = new ScreenWriter(screen)) {
            switch (Document.of(result, screen.columns())) {
                case Document.Many(RowStream rows) -> list(rows, out);
                case Document.One(JsonNode json) -> out.write(YamlText.document(json));
                case Document.None() -> {}
            }
        }
    }

    private static void list(RowStream rows, ScreenWriter out) throws IOException {
        List<String> items = new ArrayList<>();
        try (rows) {
            while (rows.hasNext()) {
                items.add(YamlText.item(rows.next()));
            }
        }
        if (items.isEmpty()) {
            out.write("[]\n");
        }
        for (String item : items) {
            out.write(item);
        }
    }
}
