package org.evsshell.client.server;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.wait.Judge;
import org.evsshell.client.wait.WaitOutcome;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Ends a wait once a disk has arrived at its server or left it. Which servers have it matters, not
 * the state alone: a shared disk is {@code in-use} before and after.
 */
final class AttachmentJudge implements Judge {
    private static final Set<String> PASSING = Set.of("attaching", "detaching", "reserved");

    private final Map<String, AttachmentWork> works;

    /** Judges by what is on its way, by the disk's ID. */
    AttachmentJudge(Map<String, AttachmentWork> works) {
        this.works = Map.copyOf(works);
    }

    @Override
    public Optional<WaitOutcome> judge(String id, @Nullable ObjectNode last) {
        AttachmentWork work = Objects.requireNonNull(works.get(id));
        if (last == null) {
            return Optional.of(
                    failed(id, ErrorKind.NOT_FOUND, "The disk " + id + " is gone.", "disk list"));
        }
        String status = last.path("status").asString("");
        if (PASSING.contains(status)) {
            return Optional.empty();
        }
        if (isAttached(last, work.serverId()) == work.attaching() && !status.startsWith("error")) {
            return Optional.of(new WaitOutcome.Reached(id, last));
        }
        // A job that succeeded may be a moment ahead of what the disk shows.
        boolean mayStillCome = work.jobId() != null && !status.startsWith("error");
        return mayStillCome ? Optional.empty() : Optional.of(fellBack(work, status));
    }

    static boolean isAttached(JsonNode disk, String serverId) {
        for (JsonNode attachment : disk.path("attachments")) {
            if (attachment.path("server_id").asString("").equals(serverId)) {
                return true;
            }
        }
        return false;
    }

    private static WaitOutcome fellBack(AttachmentWork work, String status) {
        String what = work.attaching() ? "attached to" : "detached from";
        return failed(
                work.diskId(),
                ErrorKind.JOB_FAILED,
                "The disk "
                        + work.diskId()
                        + " was not "
                        + what
                        + " server "
                        + work.serverId()
                        + ": it is "
                        + status
                        + ".",
                "disk show " + work.diskId());
    }

    private static WaitOutcome failed(String id, ErrorKind kind, String message, String hint) {
        return new WaitOutcome.Failed(id, EvsException.of(kind, message, hint));
    }
}
