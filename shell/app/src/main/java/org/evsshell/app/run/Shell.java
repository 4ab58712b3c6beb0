package org.evsshell.app.run;

import org.evsshell.app.catalog.CommandCatalog;

/** The shell as the prompt sees it: lines in, exit codes out. */
public interface Shell {
    /**
     * Runs one logical line, pipe or redirection included, and returns its exit code. Never throws
     * for what a command did; errors are printed.
     */
    int execute(String line);

    /** Ends the running command's work; the second call cuts it. Does nothing between commands. */
    void cancel();

    /** What is kept between commands. */
    Session session();

    /** What can be typed. */
    CommandCatalog catalog();
}
