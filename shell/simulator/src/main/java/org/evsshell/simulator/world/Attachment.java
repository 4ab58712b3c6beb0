package org.evsshell.simulator.world;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A disk's bond to a server.
 *
 * @param serverId null where somebody bound the disk without saying to what
 * @param device what the server calls the disk; null until that is known
 * @param attachedAt when it came to be; before that, when it was asked for
 */
public record Attachment(
        String id,
        @Nullable String serverId,
        @Nullable String device,
        State state,
        Instant attachedAt) {

    /** How far a bond is. */
    public enum State {
        RESERVED,
        ATTACHING,
        ATTACHED,
        DETACHING
    }

    /** A bond that holds. */
    public Attachment(String id, String serverId, String device, Instant attachedAt) {
        this(id, serverId, device, State.ATTACHED, attachedAt);
    }

    /** Whether the server has the disk. */
    public boolean holds() {
        return state == State.ATTACHED || state == State.DETACHING;
    }

    /** Whether it is to this server, in any state. */
    public boolean isTo(String server) {
        return server.equals(serverId);
    }

    /** This bond in another state. */
    public Attachment become(State newState, Instant now) {
        Instant since = newState == State.ATTACHED && !holds() ? now : attachedAt;
        return new Attachment(id, serverId, device, newState, since);
    }
}
