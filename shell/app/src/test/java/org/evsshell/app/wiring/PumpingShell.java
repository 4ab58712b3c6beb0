package org.evsshell.app.wiring;

import org.evsshell.app.environment.SystemShell;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The system's shell, its output copied to a stream of the test. */
record PumpingShell(OutputStream out) implements SystemShell {
    @Override
    public Piped start(String script, Path folder) throws IOException {
        Process process =
                new ProcessBuilder("/bin/sh", "-c", script)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        return new Piped() {
            @Override
            public OutputStream input() {
                return process.getOutputStream();
            }

            @Override
            public int finish() throws IOException, InterruptedException {
                process.getOutputStream().close();
                process.getInputStream().transferTo(out);
                return process.waitFor();
            }
        };
    }
}
