package org.evsshell.client.operation;

import org.evsshell.client.error.EvsException;

import tools.jackson.databind.JsonNode;

/**
 * Hears how every call ended, after retries and error mapping, on the thread that made it. Must be
 * quick, must not throw and must not call the service. Safe for use from any thread.
 */
public interface CallListener {
    /** Hears nothing. */
    CallListener NONE =
            new CallListener() {
                @Override
                public void answered(Call call, JsonNode answer) {}

                @Override
                public void failed(Call call, EvsException reason) {}
            };

    /** Tells two, one after the other. */
    static CallListener both(CallListener first, CallListener second) {
        return new CallListener() {
            @Override
            public void answered(Call call, JsonNode answer) {
                first.answered(call, answer);
                second.answered(call, answer);
            }

            @Override
            public void failed(Call call, EvsException reason) {
                first.failed(call, reason);
                second.failed(call, reason);
            }
        };
    }

    /** The service did it; {@code answer} is a missing node where it said nothing. */
    void answered(Call call, JsonNode answer);

    /** It failed, or nobody knows. */
    void failed(Call call, EvsException reason);
}
