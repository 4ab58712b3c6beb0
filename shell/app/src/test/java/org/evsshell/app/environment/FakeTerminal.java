package org.evsshell.app.environment;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A terminal with somebody at it, or nobody; what is asked shows among what is printed.
 *
 * @param present whether somebody is there
 * @param answers what is typed, in order
 * @param screen where questions show
 */
public record FakeTerminal(boolean present, List<String> answers, OutputStream screen)
        implements Terminal {
    @Override
    public int width() {
        return 100;
    }

    @Override
    public Optional<String> ask(String prompt) {
        if (!present) {
            return Optional.empty();
        }
        show(prompt + "\n");
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.removeFirst());
    }

    @Override
    public Optional<String> askSecret(String prompt) {
        return ask(prompt);
    }

    private void show(String text) {
        try {
            screen.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
