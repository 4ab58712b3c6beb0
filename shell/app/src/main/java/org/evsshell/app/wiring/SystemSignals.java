package org.evsshell.app.wiring;

import org.evsshell.app.environment.Signals;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The signals of this process. A shutdown hook could not tell one signal from another, nor hear a
 * second Ctrl-C; what can is exported by jdk.unsupported, which the compiler refuses to name.
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

    /** Beside the start, not in it: until this is done a signal ends the process, as is right. */
    @Override
    public void listen(IntConsumer listener) {
        Thread.ofPlatform().daemon().name("signals").start(() -> install(listener));
    }

    private void install(IntConsumer listener) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Method number = signal.getMethod("getNumber");
            InvocationHandler told =
                    (proxy, method, arguments) -> {
                        listener.accept(SIGNALLED + (int) number.invoke(arguments[0]));
                        return null;
                    };
            Object proxy =
                    Proxy.newProxyInstance(
                            handler.getClassLoader(), new Class<?>[] {handler}, told);
            Method handle = signal.getMethod("handle", signal, handler);
            for (String name : names) {
                handle.invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this JDK has no signals", e);
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
