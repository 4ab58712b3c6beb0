package org.evsshell.app.prompt;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** The program that shows long output page by page: {@code $PAGER}, else {@code less -FRX}. */
final class Pager {
    private final List<String> command;

    private Pager(List<String> command) {
        this.command = List.copyOf(command);
    }

    /** The pager the environment asks for; an empty {@code PAGER} or {@code cat} means none. */
    static Pager of(Map<String, String> variables) {
        String chosen = variables.get("PAGER");
        if (chosen == null) {
            return new Pager(List.of("less", "-FRX"));
        }
        boolean none = chosen.isBlank() || chosen.strip().equals("cat");
        // A pager with arguments is the system shell's to take apart, as other programs do it.
        return new Pager(none ? List.of() : List.of("/bin/sh", "-c", chosen));
    }

    /** A pager at work. */
    record Running(Process process, OutputStream input) {
        /** Ends its input and waits until it is left. */
        void finish() throws IOException {
            input.close();
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                process.destroy();
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Starts it on the terminal; null if there is none to be had. */
    @Nullable Running start() {
        if (command.isEmpty()) {
            return null;
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            Process process = builder.start();
            return new Running(process, new PagerFeed(process.getOutputStream()));
        } catch (IOException e) {
            return null; // not installed: the output is shown all the same
        }
    }
}
