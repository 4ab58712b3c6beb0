package org.evsshell.commands;

import org.evsshell.plugin.command.Console;

import java.util.ArrayList;
import java.util.List;

/** Standard error, written down; there is a terminal to ask at only where the test says so. */
final class FakeConsole implements Console {
    private final boolean canAsk;
    private final List<String> lines = new ArrayList<>();

    FakeConsole(boolean canAsk) {
        this.canAsk = canAsk;
    }

    /** Notes, warnings and progress, in order. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void note(String text) {
        lines.add(text);
    }

    @Override
    public void warn(String text) {
        lines.add("Warning: " + text);
    }

    @Override
    public void progress(String text) {
        lines.add("... " + text);
    }

    @Override
    public boolean canAsk() {
        return canAsk;
    }

    @Override
    public boolean ask(String question) {
        throw new AssertionError("commands leave asking to the shell");
    }
}
