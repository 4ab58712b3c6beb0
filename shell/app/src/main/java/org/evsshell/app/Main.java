package org.evsshell.app;

import org.evsshell.app.wiring.Application;
import org.evsshell.app.wiring.SystemEnvironment;

import java.util.List;

/** Where the process starts. */
public final class Main {
    private Main() {}

    /** Runs the shell and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(Application.run(List.of(args), SystemEnvironment.read()));
    }
}
