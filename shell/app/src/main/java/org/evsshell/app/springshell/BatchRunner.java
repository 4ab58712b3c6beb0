package org.evsshell.app.springshell;

import org.evsshell.app.line.LogicalLine;
import org.evsshell.app.run.Shell;
import org.springframework.shell.core.ShellRunner;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Runs commands from standard input, one logical line each, until one fails. */
public final class BatchRunner implements ShellRunner {
    private final Shell shell;
    private final InputStream in;
    private final boolean keepGoing;
    private int exitCode;

    /** A runner; with {@code keepGoing} a failure does not end it. */
    public BatchRunner(Shell shell, InputStream in, boolean keepGoing) {
        this.shell = shell;
        this.in = in;
        this.keepGoing = keepGoing;
    }

    @Override
    public void run(String[] args) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        LogicalLine line = new LogicalLine();
        for (String read = reader.readLine(); read != null; read = reader.readLine()) {
            Optional<String> command = line.add(read);
            if (command.isPresent() && !goesOn(command.get())) {
                return;
            }
        }
        if (!line.rest().isEmpty()) {
            goesOn(line.rest());
        }
    }

    /** How it ended: with the first failure's code. */
    public int exitCode() {
        return exitCode;
    }

    private boolean goesOn(String line) {
        int code = shell.execute(line);
        if (exitCode == 0) {
            exitCode = code;
        }
        return (code == 0 || keepGoing) && !shell.session().leaving();
    }
}
