package org.evsshell.simulator.api;

import org.jspecify.annotations.Nullable;

/**
 * Who may make a call.
 *
 * @param policy the service's name for the permission, for the words of a refusal; null where the
 *     name follows from the call
 */
public record Access(Need need, @Nullable String policy) {

    /** What a caller needs. */
    public enum Need {
        /** Nothing, not even a token. */
        NOTHING,
        /** To be somebody. */
        LOOK,
        /** To be more than a reader. */
        CHANGE,
        /** To be an admin. */
        ADMIN
    }

    /** What most calls need: those that only look can be told by their method. */
    static Access of(String method) {
        boolean looks = method.equals("GET") || method.equals("HEAD");
        return new Access(looks ? Need.LOOK : Need.CHANGE, null);
    }
}
