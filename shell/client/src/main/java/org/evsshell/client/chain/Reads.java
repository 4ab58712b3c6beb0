package org.evsshell.client.chain;

import org.evsshell.client.cloud.CloudInfo;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.CallContext;
import org.evsshell.client.operation.Caller;

import tools.jackson.databind.JsonNode;

import java.util.function.Function;

/**
 * What an interceptor reads for itself, through the rest of its chain: on behalf of the same
 * invocation, but neither limited nor told to anybody.
 *
 * @param next the rest of the chain
 * @param context on whose behalf
 * @param session tells the cloud
 */
public record Reads(Next next, CallContext context, Function<CallContext, CloudInfo> session)
        implements Caller {
    @Override
    public JsonNode send(Call call) {
        return next.proceed(new Exchange(call, context, null)).body();
    }

    @Override
    public CloudInfo cloud() {
        return session.apply(context);
    }
}
