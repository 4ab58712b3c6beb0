package org.evsshell.app.render;

import org.evsshell.plugin.render.Renderer;
import org.evsshell.plugin.render.Screen;
import org.evsshell.plugin.result.Result;

import java.io.IOException;

/** The format {@code yaml}. */
public final class YamlRenderer implements Renderer {
    @Override
    public String name() {
        return "yaml";
    }

    @Override
    public void render(Result result, Screen screen) throws IOException {
        throw new UnsupportedOperationException("yaml");
    }
}
