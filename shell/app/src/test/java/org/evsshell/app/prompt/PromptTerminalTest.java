package org.evsshell.app.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;

@Timeout(20)
final class PromptTerminalTest {
    private final PipedOutputStream keys = new PipedOutputStream();

    /** The screen; whoever sits in front of it answers the question. */
    private final class Answering extends OutputStream {
        private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
        private boolean answered;

        @Override
        public synchronized void write(int octet) throws IOException {
            shown.write(octet);
            if (!answered && text().endsWith("Password: ")) {
                answered = true;
                keys.write("S3CRET\n".getBytes(StandardCharsets.UTF_8));
                keys.flush();
            }
        }

        synchronized String text() {
            return shown.toString(StandardCharsets.UTF_8);
        }
    }

    @Test
    void aSecretDoesNotShow() throws IOException {
        Answering screen = new Answering();
        try (ExternalTerminal terminal =
                        new ExternalTerminal(
                                "test",
                                "xterm",
                                new PipedInputStream(keys, 1 << 16),
                                screen,
                                StandardCharsets.UTF_8);
                PromptTerminal asking = PromptTerminal.of(terminal)) {
            assertThat(asking.askSecret("Password: ")).contains("S3CRET");
            assertThat(screen.text()).doesNotContain("S3CRET").doesNotContain("3CRE");
        }
    }
}
