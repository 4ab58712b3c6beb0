package org.evsshell.app.environment;

import java.util.function.IntConsumer;

/** Ctrl-C and its likes. */
public interface Signals {
    /** No signal ever comes. */
    Signals NONE =
            new Signals() {
                @Override
                public void listen(IntConsumer listener) {}

                @Override
                public Signals exceptInterrupt() {
                    return this;
                }

                @Override
                public void end(int exitCode) {}
            };

    /**
     * Has SIGINT, SIGTERM and SIGHUP told to {@code listener} as the exit codes 130, 143 and 129,
     * on a thread of their own. A later listener takes the place of an earlier one.
     */
    void listen(IntConsumer listener);

    /** The same where Ctrl-C is somebody else's: the line editor's. */
    Signals exceptInterrupt();

    /** Ends the process at once. */
    void end(int exitCode);
}
