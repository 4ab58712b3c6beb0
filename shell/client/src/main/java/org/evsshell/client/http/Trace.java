package org.evsshell.client.http;

/**
 * Hears of every request and its answer, for {@code --debug}; secrets are removed before. Safe for
 * use from any thread.
 */
public interface Trace {
    /** Hears nothing. */
    Trace NONE =
            new Trace() {
                @Override
                public boolean wanted() {
                    return false;
                }

                @Override
                public void heard(TraceEntry entry) {}
            };

    /** Whether anything is to be traced; entries are made only then. */
    boolean wanted();

    /** A request was sent and answered, or not. */
    void heard(TraceEntry entry);
}
