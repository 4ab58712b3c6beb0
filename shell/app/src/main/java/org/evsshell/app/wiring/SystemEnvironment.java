package org.evsshell.app.wiring;

import org.evsshell.app.environment.Environment;
import org.evsshell.app.environment.ReadOutput;
import org.evsshell.app.environment.Streams;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The environment of this process. */
public final class SystemEnvironment {
    private static final Path STANDARD_OUT = Path.of("/dev/fd/1");

    /** What says in a file's mode of which kind it is; see stat(2). */
    private static final int KIND = 0170000;

    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private SystemEnvironment() {}

    /** Reads it. */
    public static Environment read() {
        Map<String, String> variables = System.getenv();
        String home = variables.get("HOME");
        return new Environment(
                variables,
                System.getProperty("user.name"),
                Path.of(home == null || home.isEmpty() ? System.getProperty("user.home") : home),
                Path.of("").toAbsolutePath(),
                streams(),
                new SystemTerminal(),
                new PosixShell(),
                SystemSignals.all(),
                InstantSource.system(),
                new Random());
    }

    private static Streams streams() {
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                new ReadOutput(
                        new FileOutputStream(FileDescriptor.out),
                        () -> isTerminal(1) || isPipe(STANDARD_OUT)),
                new FileOutputStream(FileDescriptor.err),
                isTerminal(0),
                isTerminal(1),
                isTerminal(2));
    }

    /** Whether what is open there hands on what is written to a reader. */
    static boolean isPipe(Path open) {
        try {
            int kind = (int) Files.getAttribute(open, "unix:mode") & KIND;
            return kind == PIPE || kind == SOCKET;
        } catch (IOException e) {
            return false; // nothing is open there
        }
    }

    /** Linux names what a descriptor is open on; elsewhere the JVM knows of all three at once. */
    private static boolean isTerminal(int descriptor) {
        try {
            String target =
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
            return target.startsWith("/dev/pts/")
                    || target.startsWith("/dev/tty")
                    || target.equals("/dev/console");
        } catch (IOException e) {
            return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        }
    }
}
