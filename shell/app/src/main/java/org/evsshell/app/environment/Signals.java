package org.evsshell.app.environment;

import java.util.function.IntConsumer;

/** Ctrl-C and its likes. */
public interface Signals {
    /** The exit code Ctrl-C is told as. */
    int INTERRUPT = 130;

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

    /** The same where Ctrl-C is told to somebody else, and to no listener. */
    default Signals interruptsTo(Runnable told) {
        Signals all = this;
        return new Signals() {
            @Override
            public void listen(IntConsumer listener) {
                all.listen(
                        code -> {
                            if (code == INTERRUPT) {
                                told.run();
                            } else {
                                listener.accept(code);
                            }
                        });
            }

            @Override
            public Signals exceptInterrupt() {
                return all.exceptInterrupt();
            }

            @Override
            public void end(int exitCode) {
                all.end(exitCode);
            }
        };
    }

    /** Ends the process at once. */
    void end(int exitCode);
}
