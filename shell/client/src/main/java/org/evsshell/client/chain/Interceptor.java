package org.evsshell.client.chain;

import java.util.List;

/** One concern of every call. Safe for use from any thread. */
@FunctionalInterface
public interface Interceptor {
    /**
     * Does its work around the rest of the chain.
     *
     * @throws org.evsshell.client.error.EvsException when the call is not to be made, or failed
     */
    Answer intercept(Exchange exchange, Next next);

    /** These interceptors, first one outermost, in front of {@code end}. */
    static Next chain(List<Interceptor> interceptors, Next end) {
        Next next = end;
        for (Interceptor interceptor : interceptors.reversed()) {
            Next rest = next;
            next = exchange -> interceptor.intercept(exchange, rest);
        }
        return next;
    }
}
