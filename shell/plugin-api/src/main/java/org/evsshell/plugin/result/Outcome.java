package org.evsshell.plugin.result;

import org.evsshell.client.error.EvsException;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

/**
 * What became of one target of a change.
 *
 * @param target which resource
 * @param state one word on how it ended: a state of the service such as {@code creating}, or {@code
 *     failed}, {@code skipped}, {@code unknown}
 * @param value the service's object as last read; null if there is none (it is deleted), and then
 *     machine formats print {@code id}, {@code name} and {@code status}, which is the state
 * @param error why it failed; null if it did not. Beside a value: that is there all the same, such
 *     as a new disk nobody waited for to the end
 */
public record Outcome(
        Target target, String state, @Nullable ObjectNode value, @Nullable EvsException error) {

    /** It went well. */
    public static Outcome done(Target target, ObjectNode value) {
        return new Outcome(target, value.path("status").asString("done"), value, null);
    }

    /** It failed. */
    public static Outcome failed(Target target, EvsException error) {
        return new Outcome(target, "failed", null, error);
    }
}
