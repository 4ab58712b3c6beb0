package org.evsshell.client.chain;

import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.CallContext;
import org.evsshell.client.operation.Operation;
import org.jspecify.annotations.Nullable;

/**
 * A call on its way down the chain.
 *
 * @param call what is called
 * @param context on whose behalf
 * @param target where it goes; null above the interceptor that knows
 */
public record Exchange(Call call, CallContext context, @Nullable Target target) {
    /** The operation that is called. */
    public Operation operation() {
        return call.operation();
    }

    /** The same exchange with another call. */
    public Exchange with(Call otherCall) {
        return new Exchange(otherCall, context, target);
    }

    /** The same exchange on its way to a place. */
    public Exchange to(Target newTarget) {
        return new Exchange(call, context, newTarget);
    }
}
