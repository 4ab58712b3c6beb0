package org.evsshell.client.chain;

import org.evsshell.client.error.EvsException;
import org.evsshell.client.json.RowFields;
import org.evsshell.client.operation.CallListener;

import java.util.Set;

/** Tells the listener how each call ended, and has read what it looks at. */
public final class Notification implements Interceptor {
    private final CallListener listener;

    /** Tells {@code listener}. */
    public Notification(CallListener listener) {
        this.listener = listener;
    }

    @Override
    public Answer intercept(Exchange exchange, Next next) {
        Answer answer;
        try {
            answer = next.proceed(heard(exchange));
        } catch (EvsException e) {
            listener.failed(exchange.call(), e);
            throw e;
        }
        listener.answered(exchange.call(), answer.body());
        return answer;
    }

    /** The exchange, reading what the listener looks at, too. */
    private Exchange heard(Exchange exchange) {
        RowFields narrow = exchange.call().narrow();
        if (narrow == null) {
            return exchange;
        }
        Set<String> more = listener.rowFields();
        return exchange.with(exchange.call().narrowed(more == null ? null : narrow.with(more)));
    }
}
