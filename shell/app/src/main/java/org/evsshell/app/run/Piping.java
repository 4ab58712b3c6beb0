package org.evsshell.app.run;

import org.evsshell.app.catalog.CommandCatalog;
import org.evsshell.app.environment.Environment;
import org.evsshell.app.environment.ReadOutput;
import org.evsshell.app.environment.SystemShell;
import org.evsshell.app.line.Redirection;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.ToIntBiFunction;

/** Runs a command into a program or file; what stands behind the command is the system shell's. */
final class Piping {
    private final Environment environment;
    private final CommandCatalog catalog;
    private final CommandRunner runner;
    private final ToIntBiFunction<List<String>, OutputStream> command;

    Piping(
            Environment environment,
            CommandCatalog catalog,
            CommandRunner runner,
            ToIntBiFunction<List<String>, OutputStream> command) {
        this.environment = environment;
        this.catalog = catalog;
        this.runner = runner;
        this.command = command;
    }

    /** The command's exit code, or the program's where only that failed. */
    int run(List<String> words, Redirection redirection) {
        if (redirection.operand().isEmpty()) {
            return runner.fail(
                    EvsException.of(
                            ErrorKind.USAGE, "Nothing follows '" + redirection.text() + "'."),
                    words);
        }
        if (redirection.kind() == Redirection.Kind.PIPE) {
            String program = redirection.operand().split("\\s+", 2)[0];
            if (catalog.nouns().contains(program)) {
                return runner.fail(ownCommand(words, redirection), words);
            }
        }
        try {
            return runInto(words, redirection);
        } catch (IOException e) {
            return runner.fail(failed(redirection, e), words);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return runner.fail(failed(redirection, e), words);
        }
    }

    private int runInto(List<String> words, Redirection redirection)
            throws IOException, InterruptedException {
        SystemShell.Piped piped =
                environment.shell().start(script(redirection), environment.folder());
        int code = command.applyAsInt(words, new ReadOutput(piped.input(), () -> true));
        int programCode = piped.finish();
        return code == 0 ? programCode : code;
    }

    private static String script(Redirection redirection) {
        return switch (redirection.kind()) {
            case PIPE -> redirection.operand();
            case WRITE, APPEND -> "cat " + redirection.text();
        };
    }

    private static EvsException ownCommand(List<String> words, Redirection redirection) {
        return EvsException.of(
                ErrorKind.USAGE,
                "'"
                        + redirection.operand()
                        + "' is a command of this shell, not a program: only"
                        + " programs can stand behind '|'.",
                "In the system's shell: evs "
                        + String.join(" ", words)
                        + " -o ids | evs "
                        + redirection.operand());
    }

    private static EvsException failed(Redirection redirection, Exception cause) {
        return EvsException.of(
                ErrorKind.CONFIG,
                "'" + redirection.text() + "' could not be run: " + cause.getMessage(),
                EvsException.Detail.NONE,
                cause);
    }
}
