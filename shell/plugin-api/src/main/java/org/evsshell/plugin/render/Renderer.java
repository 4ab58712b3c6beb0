package org.evsshell.plugin.render;

import org.evsshell.plugin.result.Result;

import java.io.IOException;

/** An output format. One instance renders many results, one at a time. */
public interface Renderer {
    /** Its name for {@code --output}. */
    String name();

    /**
     * Writes a result. Rows are pulled one by one and closed at the end, also after a failure,
     * which is thrown on; what is written by then must not pass for a complete document.
     *
     * @throws IOException when writing fails
     */
    void render(Result result, Screen screen) throws IOException;
}
