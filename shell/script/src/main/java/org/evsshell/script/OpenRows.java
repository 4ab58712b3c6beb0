package org.evsshell.script;

import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.script.ScriptCall;
import org.evsshell.plugin.script.ScriptMethod;
import org.jspecify.annotations.Nullable;

import java.util.Objects;

/** The rows of one {@code iterate}: opened by the first step, closed by the last. */
final class OpenRows {
    private final String name;
    private final ScriptMethod method;
    private final ScriptCall call;
    private @Nullable RowStream rows;
    private boolean closed;

    OpenRows(String name, ScriptMethod method, ScriptCall call) {
        this.name = name;
        this.method = method;
        this.call = call;
    }

    /** What is iterated, such as {@code disks.iterate}. */
    String name() {
        return name;
    }

    /** The next row's reply. Steps come one after another, from any thread. */
    synchronized String next() {
        if (closed) {
            return Replies.END;
        }
        if (rows == null) {
            rows = Objects.requireNonNull(method.rows()).apply(call);
        }
        if (rows.hasNext()) {
            return Replies.value(rows.next());
        }
        close();
        return Replies.END;
    }

    synchronized void close() {
        closed = true;
        if (rows != null) {
            rows.close();
        }
    }
}
