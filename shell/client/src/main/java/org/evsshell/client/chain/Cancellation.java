package org.evsshell.client.chain;

/** A cancelled scope starts no call, whoever asks. */
public final class Cancellation implements Interceptor {
    @Override
    public Answer intercept(Exchange exchange, Next next) {
        exchange.context().scope().check();
        return next.proceed(exchange);
    }
}
