package org.evsshell.app.springshell;

import org.evsshell.app.run.RunSettings;
import org.springframework.shell.core.command.CommandContext;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The writer a Spring Shell context carries, and with it how this run is run. */
final class RunWriter extends PrintWriter {
    private final RunSettings settings;

    RunWriter(RunSettings settings) {
        super(settings.out(), false, StandardCharsets.UTF_8);
        this.settings = settings;
    }

    static RunSettings settingsOf(CommandContext context) {
        if (context.outputWriter() instanceof RunWriter writer) {
            return writer.settings;
        }
        throw new IllegalArgumentException("not a context of this shell");
    }
}
