package org.evsshell.app.springshell;

import org.evsshell.app.environment.Streams;
import org.evsshell.app.run.Dispatcher;
import org.evsshell.app.run.IdPrefixes;
import org.evsshell.app.run.Mode;
import org.evsshell.app.run.RunSettings;
import org.springframework.shell.core.ShellRunner;

import java.util.List;

/** Runs the process's arguments as one command, each argument one word. */
public final class OneShotRunner implements ShellRunner {
    private final Dispatcher dispatcher;
    private final Streams streams;
    private int exitCode;

    /** A runner that prints to these streams. */
    public OneShotRunner(Dispatcher dispatcher, Streams streams) {
        this.dispatcher = dispatcher;
        this.streams = streams;
    }

    @Override
    public void run(String[] args) {
        RunSettings settings =
                new RunSettings(
                        Mode.ONE_SHOT, streams.out(), streams.outTerminal(), IdPrefixes.NONE);
        exitCode = dispatcher.dispatch(List.of(args), settings);
    }

    /** How it ended. */
    public int exitCode() {
        return exitCode;
    }
}
