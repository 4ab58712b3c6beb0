package org.evsshell.client.chain;

import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.CallListener;

/** Tells the listener how each call ended. Where there is one, answers are read as a whole. */
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
            answer = next.proceed(whole(exchange));
        } catch (EvsException e) {
            listener.failed(exchange.call(), e);
            throw e;
        }
        listener.answered(exchange.call(), answer.body());
        return answer;
    }

    private Exchange whole(Exchange exchange) {
        return listener.equals(CallListener.NONE)
                ? exchange
                : exchange.with(exchange.call().narrowed(null));
    }
}
