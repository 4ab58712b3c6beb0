package org.evsshell.client.operation;

import org.evsshell.client.error.EvsException;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.Set;

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

                @Override
                public Set<String> rowFields() {
                    return Set.of();
                }
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

            @Override
            public @Nullable Set<String> rowFields() {
                return union(first.rowFields(), second.rowFields());
            }
        };
    }

    /** The service did it; {@code answer} is a missing node where it said nothing. */
    void answered(Call call, JsonNode answer);

    /** It failed, or nobody knows. */
    void failed(Call call, EvsException reason);

    /**
     * The fields of a list's rows this listener looks at; null when it may look at any. Rows of a
     * list of which only a part is read hold at least these.
     */
    default @Nullable Set<String> rowFields() {
        return null;
    }

    private static @Nullable Set<String> union(
            @Nullable Set<String> some, @Nullable Set<String> more) {
        if (some == null || more == null) {
            return null;
        }
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}
