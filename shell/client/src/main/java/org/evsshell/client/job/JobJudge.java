package org.evsshell.client.job;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.wait.Judge;
import org.evsshell.client.wait.WaitOutcome;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;
import java.util.function.Predicate;

/** Ends a wait once a job has succeeded or failed, or tells what was wanted of it. */
final class JobJudge implements Judge {
    private final Predicate<ObjectNode> enough;

    JobJudge(Predicate<ObjectNode> enough) {
        this.enough = enough;
    }

    @Override
    public Optional<WaitOutcome> judge(String id, @Nullable ObjectNode last) {
        if (last == null) {
            return Optional.of(
                    new WaitOutcome.Failed(
                            id,
                            EvsException.of(
                                    ErrorKind.NOT_FOUND,
                                    "No job has the ID " + id + ".",
                                    "Jobs are known for a while only, and in their own project:"
                                            + " cloud show.")));
        }
        String status = last.path("status").asString("");
        boolean ended = status.equals("SUCCESS") || status.equals("FAIL");
        return ended || enough.test(last)
                ? Optional.of(new WaitOutcome.Reached(id, last))
                : Optional.empty();
    }
}
