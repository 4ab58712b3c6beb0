package org.evsshell.script;

import org.evsshell.plugin.command.Console;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Keeps what people would have seen. */
final class RecordingConsole implements Console {
    final List<String> warnings = Collections.synchronizedList(new ArrayList<>());
    final List<String> progress = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void note(String text) {}

    @Override
    public void warn(String text) {
        warnings.add(text);
    }

    @Override
    public void progress(String text) {
        progress.add(text);
    }

    @Override
    public boolean canAsk() {
        return false;
    }

    @Override
    public boolean ask(String question) {
        throw new AssertionError(question);
    }
}
