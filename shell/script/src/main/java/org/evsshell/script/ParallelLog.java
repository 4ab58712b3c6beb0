package org.evsshell.script;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.plugin.command.Console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How far one {@code evs.parallel} has come. Only for the script's thread. */
final class ParallelLog {
    private final String label;
    private final int total;
    private final Console console;
    private final Map<Integer, String> begun = new TreeMap<>();
    private final List<String> failed = new ArrayList<>();
    private int done;
    private boolean ended;

    ParallelLog(String label, int total, Console console) {
        this.label = label.isEmpty() ? "evs.parallel" : label;
        this.total = total;
        this.console = console;
    }

    void began(int index, String item) {
        begun.put(index, item);
    }

    void fulfilled(int index) {
        begun.remove(index);
        done++;
        showProgress();
    }

    void rejected(int index, String reason, String kind) {
        // An item that was interrupted half-way stays among those whose fate is not known.
        if (!kind.equals(ErrorKind.INTERRUPTED.label())) {
            failed.add(begun.remove(index) + ": " + reason);
            showProgress();
        }
    }

    void end() {
        ended = true;
        console.progress("");
    }

    boolean hasEnded() {
        return ended;
    }

    /** The outcomes so far, a line each. */
    List<String> lines() {
        int notStarted = total - done - failed.size() - begun.size();
        List<String> lines = new ArrayList<>();
        lines.add(
                label
                        + ": "
                        + done
                        + " done, "
                        + failed.size()
                        + " failed, "
                        + notStarted
                        + " not started, "
                        + begun.size()
                        + " unknown");
        failed.forEach(item -> lines.add("  failed: " + item));
        begun.values().forEach(item -> lines.add("  unknown: " + item));
        return lines;
    }

    private void showProgress() {
        String failures = failed.isEmpty() ? "" : ", " + failed.size() + " failed";
        console.progress(label + ": " + (done + failed.size()) + "/" + total + failures);
    }
}
