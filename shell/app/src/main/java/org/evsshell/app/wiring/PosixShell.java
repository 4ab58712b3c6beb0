package org.evsshell.app.wiring;

import org.evsshell.app.environment.SystemShell;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** {@code /bin/sh}, printing where this process prints. */
final class PosixShell implements SystemShell {
    @Override
    public Piped start(String script, Path folder) throws IOException {
        Process process =
                new ProcessBuilder("/bin/sh", "-c", script)
                        .directory(folder.toFile())
                        .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        return new Running(process);
    }

    private record Running(Process process) implements Piped {
        @Override
        public OutputStream input() {
            return process.getOutputStream();
        }

        @Override
        public int finish() throws InterruptedException {
            try {
                process.getOutputStream().close();
            } catch (IOException e) {
                // It ended without reading everything, as head does; its exit code says how.
                return process.waitFor();
            }
            return process.waitFor();
        }
    }
}
