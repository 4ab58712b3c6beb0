package org.evsshell.app;

import org.evsshell.app.wiring.Application;
import org.evsshell.app.wiring.SystemEnvironment;

import java.util.List;

/** Where the process starts. */
public final class Main {
    private Main() {}

    /**
     * Runs the shell and ends the process with its exit code. By then everything is written and
     * closed; an orderly exit would first look for a log to tell, in every jar (docs/adr/019).
     */
    public static void main(String[] args) {
        int exitCode = Application.run(List.of(args), SystemEnvironment.read());
        Runtime.getRuntime().halt(exitCode);
    }
}
