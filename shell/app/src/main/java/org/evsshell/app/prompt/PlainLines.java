package org.evsshell.app.prompt;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** Lines as they come, for terminals that cannot move their cursor: no editing, no colour. */
final class PlainLines implements LineSource {
    private final PlainInput in;
    private final OutputStream out;
    private final Predicate<String> whole;

    PlainLines(PlainInput in, OutputStream out, Predicate<String> whole) {
        this.in = in;
        this.out = out;
        this.whole = whole;
    }

    @Override
    public Read read(PromptText prompt) {
        try {
            show(prompt.plain());
            String text = in.line();
            while (text != null && !whole.test(text)) {
                show(". ");
                String more = in.line();
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
