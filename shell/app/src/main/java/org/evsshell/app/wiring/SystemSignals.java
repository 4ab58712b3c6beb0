package org.evsshell.app.wiring;

import org.evsshell.app.environment.Signals;

import sun.misc.Signal;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * The signals of this process. A shutdown hook could not tell one signal from another, nor hear a
 * second Ctrl-C; {@code sun.misc.Signal}, of the module jdk.unsupported, can.
 */
final class SystemSignals implements Signals {
    private static final int SIGNALLED = 128;

    private final List<String> names;

    private SystemSignals(List<String> names) {
        this.names = names;
    }

    /** All of them. */
    static Signals all() {
        return new SystemSignals(List.of("INT", "TERM", "HUP"));
    }

    @Override
    public void listen(IntConsumer listener) {
        for (String name : names) {
            Signal.handle(
                    new Signal(name), signal -> listener.accept(SIGNALLED + signal.getNumber()));
        }
    }

    @Override
    public Signals exceptInterrupt() {
        return new SystemSignals(List.of("TERM", "HUP"));
    }

    @Override
    public void end(int exitCode) {
        System.exit(exitCode);
    }
}
