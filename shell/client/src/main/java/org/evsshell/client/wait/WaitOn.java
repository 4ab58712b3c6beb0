package org.evsshell.client.wait;

import org.evsshell.client.error.Hint;

import java.util.List;

/**
 * How to go on with waits that ended early, by a command that takes several at once: {@code disk
 * wait} and {@code snapshot wait}.
 *
 * @param noun what is waited for, as users know it
 * @param ids which of them
 * @param status the state waited for; empty for any in which they rest
 */
public record WaitOn(String noun, List<String> ids, String status) implements Hint {
    public WaitOn {
        ids = List.copyOf(ids);
    }

    /** The same for others. */
    public WaitOn of(List<String> others) {
        return new WaitOn(noun, others, status);
    }

    @Override
    public String text() {
        return "Go on waiting: "
                + noun
                + " wait "
                + String.join(" ", ids)
                + (status.isEmpty() ? "" : " --status " + status);
    }
}
