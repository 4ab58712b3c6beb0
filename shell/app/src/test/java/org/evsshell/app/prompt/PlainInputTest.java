package org.evsshell.app.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;

@Timeout(20)
final class PlainInputTest {
    @Test
    void aLineNobodyWaitedForIsTheNextOnes() throws IOException {
        PipedOutputStream keys = new PipedOutputStream();
        PlainInput input = new PlainInput(new PipedInputStream(keys, 1 << 16));
        Thread.currentThread().interrupt();

        assertThatThrownBy(input::line).hasMessage("Interrupted.");

        keys.write("disk list\nzone list\n".getBytes(StandardCharsets.UTF_8));
        keys.close();
        assertThat(input.line()).isEqualTo("disk list");
        assertThat(input.line()).isEqualTo("zone list");
        assertThat(input.line()).isNull();
    }
}
