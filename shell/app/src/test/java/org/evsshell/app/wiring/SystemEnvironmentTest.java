package org.evsshell.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

final class SystemEnvironmentTest {
    @TempDir Path folder;

    @Test
    void aPipeHasAReader() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        assertThat(SystemEnvironment.isPipe(pipe)).isTrue();
    }

    @Test
    void filesDevicesAndWhatIsClosedHaveNone() throws Exception {
        assertThat(SystemEnvironment.isPipe(Files.createFile(folder.resolve("file")))).isFalse();
        assertThat(SystemEnvironment.isPipe(Path.of("/dev/null"))).isFalse();
        assertThat(SystemEnvironment.isPipe(folder.resolve("nothing"))).isFalse();
    }
}
