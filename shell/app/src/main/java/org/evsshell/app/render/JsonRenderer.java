package org.evsshell.app.render;

import org.evsshell.plugin.render.Renderer;
import org.evsshell.plugin.render.Screen;
import org.evsshell.plugin.result.Result;

import java.io.IOException;

/** The format {@code json}. */
public final class JsonRenderer implements Renderer {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public void render(Result result, Screen screen) throws IOException {
        throw new UnsupportedOperationException("json");
    }
}
