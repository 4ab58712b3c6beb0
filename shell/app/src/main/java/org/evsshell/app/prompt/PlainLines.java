package org.evsshell.app.prompt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** Lines as they come, for terminals that cannot move their cursor: no editing, no colour. */
final class PlainLines implements LineSource {
    private final BufferedReader in;
    private final OutputStream out;
    private final Predicate<String> whole;

    PlainLines(InputStream in, OutputStream out, Predicate<String> whole) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
        this.whole = whole;
    }

    @Override
    public Read read(PromptText prompt) {
        try {
            show(prompt.plain());
            String text = in.readLine();
            while (text != null && !whole.test(text)) {
                show(". ");
                String more = in.readLine();
                text = more == null ? null : text + "\n" + more;
            }
            return text == null ? new Read.End() : new Read.Line(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
