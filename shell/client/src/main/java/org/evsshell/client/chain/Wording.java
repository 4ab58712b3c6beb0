package org.evsshell.client.chain;

import org.evsshell.client.operation.Call;

/** How messages name a call: what it does and on what. */
public final class Wording {
    private Wording() {}

    /** Such as {@code show disk 5b1c...}. */
    public static String of(Call call) {
        String words = call.operation().words();
        return call.variables().isEmpty()
                ? words
                : words + " " + String.join(" ", call.variables().values());
    }
}
