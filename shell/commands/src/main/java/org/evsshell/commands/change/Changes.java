package org.evsshell.commands.change;

import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.result.Outcome;
import org.evsshell.plugin.result.Target;

import java.util.ArrayList;
import java.util.List;

/** Sends changes one after the other. */
public final class Changes {
    private Changes() {}

    /**
     * Sends them all and says what became of each. One that fails does not keep the others from
     * being sent, unless its failure would be theirs too; those are then counted as not sent.
     *
     * @throws EvsException the failure itself where there is but one change
     */
    public static List<Outcome> send(Invocation invocation, List<Change> changes) {
        if (changes.size() == 1) {
            return List.of(changes.getFirst().send().get());
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int sent = 0; sent < changes.size(); sent++) {
            Change change = changes.get(sent);
            try {
                invocation.scope().check();
                outcomes.add(change.send().get());
            } catch (EvsException e) {
                outcomes.add(Outcome.failed(change.target(), e));
                if (endsAll(e)) {
                    skip(changes.subList(sent + 1, changes.size()), e, outcomes);
                    break;
                }
            }
            invocation.console().progress((sent + 1) + " of " + changes.size() + " sent");
        }
        return outcomes;
    }

    private static boolean endsAll(EvsException e) {
        return switch (e.kind()) {
            case INTERRUPTED, DECLINED, NOT_AUTHENTICATED, UNREACHABLE -> true;
            case BAD_REQUEST,
                    JOB_FAILED,
                    SERVICE_FAILURE,
                    UNKNOWN,
                    SCRIPT_ERROR,
                    PARTIAL,
                    USAGE,
                    CONFIG,
                    AMBIGUOUS,
                    NOT_FOUND,
                    FORBIDDEN,
                    WRONG_STATE,
                    LIMIT_REACHED,
                    THROTTLED,
                    TIMEOUT ->
                    false;
        };
    }

    private static void skip(List<Change> left, EvsException why, List<Outcome> outcomes) {
        for (Change change : left) {
            Target target = change.target();
            EvsException notSent =
                    EvsException.of(why.kind(), "Not sent: " + Wording.of(target) + ".");
            outcomes.add(new Outcome(target, "skipped", null, notSent));
        }
    }
}
