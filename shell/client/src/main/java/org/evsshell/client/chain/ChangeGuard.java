package org.evsshell.client.chain;

/**
 * {@code --read-only}, {@code --max-changes} and consent: each change is asked about and counted.
 */
public final class ChangeGuard implements Interceptor {
    @Override
    public Answer intercept(Exchange exchange, Next next) {
        if (exchange.operation().mutating()) {
            exchange.context().limits().beforeChange(exchange.call());
        }
        return next.proceed(exchange);
    }
}
