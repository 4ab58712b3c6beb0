package org.evsshell.client;

import org.evsshell.client.auth.TokenStore;
import org.evsshell.client.chain.Pace;
import org.evsshell.client.chain.RetryPolicy;
import org.evsshell.client.chain.ThrottlePolicy;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.http.Trace;
import org.evsshell.client.http.Transport;
import org.evsshell.client.operation.CallListener;
import org.evsshell.client.time.Sleeper;
import org.evsshell.client.time.Timing;

import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * Everything a connection is made of. All parts must be safe for use from any thread.
 *
 * @param cloud where to
 * @param transport the wire
 * @param timing clock, waiting, randomness
 * @param tokens keeps tokens between processes
 * @param trace hears every request, for {@code --debug}
 * @param listener hears how every call ended
 * @param retry how patient
 * @param pace how fast; connections that share it slow down together
 */
public record ClientSettings(
        Cloud cloud,
        Transport transport,
        Timing timing,
        TokenStore tokens,
        Trace trace,
        CallListener listener,
        RetryPolicy retry,
        Pace pace) {

    /** Standard patience and speed; keeps no token, traces nothing, tells nobody. */
    public static ClientSettings of(
            Cloud cloud, Transport transport, InstantSource clock, RandomGenerator random) {
        return new ClientSettings(
                cloud,
                transport,
                new Timing(clock, Sleeper.REAL, random),
                TokenStore.NONE,
                Trace.NONE,
                CallListener.NONE,
                RetryPolicy.STANDARD,
                new Pace(ThrottlePolicy.STANDARD));
    }

    /** These settings with a place for tokens. */
    public ClientSettings withTokens(TokenStore store) {
        return new ClientSettings(cloud, transport, timing, store, trace, listener, retry, pace);
    }

    /** These settings with a trace. */
    public ClientSettings withTrace(Trace newTrace) {
        return new ClientSettings(
                cloud, transport, timing, tokens, newTrace, listener, retry, pace);
    }

    /** These settings with somebody who hears how calls ended. */
    public ClientSettings withListener(CallListener newListener) {
        return new ClientSettings(
                cloud, transport, timing, tokens, trace, newListener, retry, pace);
    }

    /** These settings at a pace that other connections share. */
    public ClientSettings withPace(Pace shared) {
        return new ClientSettings(cloud, transport, timing, tokens, trace, listener, retry, shared);
    }

    /** These settings with another way to let time pass. */
    public ClientSettings withSleeper(Sleeper sleeper) {
        Timing newTiming = new Timing(timing.clock(), sleeper, timing.random());
        return new ClientSettings(
                cloud, transport, newTiming, tokens, trace, listener, retry, pace);
    }
}
