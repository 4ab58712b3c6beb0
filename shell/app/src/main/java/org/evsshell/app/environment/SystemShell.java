package org.evsshell.app.environment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The system's own shell, for what stands behind a pipe or redirection. */
@FunctionalInterface
public interface SystemShell {
    /**
     * Starts a script in a folder; its output goes where ours goes.
     *
     * @throws IOException when the system has no shell
     */
    Piped start(String script, Path folder) throws IOException;

    /** A script that runs. */
    interface Piped {
        /** What it reads. A script that has ended shows as an {@link IOException} on write. */
        OutputStream input();

        /** Closes its input, waits for its end and gives its exit code. */
        int finish() throws IOException, InterruptedException;
    }
}
