package org.evsshell.app;

import org.evsshell.app.wiring.Application;
import org.evsshell.app.wiring.SystemEnvironment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the start-up caches are made from (docs/adr/017): one process that starts the shell as often
 * as a file has lines, each a command of its own, and then once more for commands from standard
 * input. What a start goes through is in a cache only if its training went through it.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /** Runs the lines of the file {@code args[0]}, whatever comes of them, then standard input. */
    public static void main(String[] args) throws IOException, ClassNotFoundException {
        Class.forName(Main.class.getName());
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            Application.run(List.of(line.split(" ")), SystemEnvironment.read());
        }
        System.exit(Application.run(List.of(), SystemEnvironment.read()));
    }
}
