package org.evsshell.simulator.world;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A task of a native call.
 *
 * @param type such as {@code createVolume}
 * @param diskId the disk it works on; null for a batch
 * @param children the jobs of a batch, by ID
 * @param endedAt null while it runs
 * @param errorCode null unless it failed
 * @param serverId the server it works on; null for jobs of block storage
 */
public record Job(
        String id,
        String projectId,
        String type,
        State state,
        @Nullable String diskId,
        List<String> children,
        Instant beganAt,
        @Nullable Instant endedAt,
        @Nullable String errorCode,
        @Nullable String failReason,
        @Nullable String serverId) {

    /** How far a job is. */
    public enum State {
        INIT,
        RUNNING,
        SUCCESS,
        FAIL
    }

    public Job {
        children = List.copyOf(children);
    }

    /** A job of block storage. */
    public Job(
            String id,
            String projectId,
            String type,
            State state,
            @Nullable String diskId,
            List<String> children,
            Instant beganAt,
            @Nullable Instant endedAt,
            @Nullable String errorCode,
            @Nullable String failReason) {
        this(
                id,
                projectId,
                type,
                state,
                diskId,
                children,
                beganAt,
                endedAt,
                errorCode,
                failReason,
                null);
    }

    /** This job, at work. */
    public Job running() {
        return become(State.RUNNING, null, null, null);
    }

    /** This job, done; with an error code it failed. */
    public Job ended(@Nullable String code, @Nullable String reason, Instant now) {
        State end = code == null ? State.SUCCESS : State.FAIL;
        return become(end, now, code, reason);
    }

    private Job become(
            State newState, @Nullable Instant end, @Nullable String code, @Nullable String reason) {
        return new Job(
                id, projectId, type, newState, diskId, children, beganAt, end, code, reason,
                serverId);
    }
}
