package org.evsshell.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.http.WireRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

final class SimulatorTransportTest {
    @TempDir Path root;

    @Test
    void aFolderThatCannotBeMadeIsNoServerThatDoesNotAnswer() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "");
        SimulatorTransport transport =
                new SimulatorTransport(file.resolve("demo"), InstantSource.system());

        EvsException failure =
                catchThrowableOfType(
                        EvsException.class,
                        () ->
                                transport.send(
                                        new WireRequest(
                                                "GET",
                                                "http://demo.evs.internal/",
                                                Map.of(),
                                                new byte[0])));

        assertThat(failure.kind()).isEqualTo(ErrorKind.CONFIG);
        assertThat(failure).hasMessageStartingWith("The demo cannot keep its world: " + file);
    }
}
