package org.evsshell.app.run;

import org.evsshell.app.render.SafeText;
import org.evsshell.client.http.Trace;
import org.evsshell.client.http.TraceEntry;

/** {@code --debug}: every request and its answer on standard error. */
public final class DebugTrace implements Trace {
    private final ErrorStream err;

    /** Traces to {@code err}. */
    public DebugTrace(ErrorStream err) {
        this.err = err;
    }

    @Override
    public boolean wanted() {
        return true;
    }

    @Override
    public void heard(TraceEntry entry) {
        err.line(SafeText.visibleLines(entry.text()));
    }
}
