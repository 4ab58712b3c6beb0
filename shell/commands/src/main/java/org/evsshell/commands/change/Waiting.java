package org.evsshell.commands.change;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.wait.WaitGoal;
import org.evsshell.client.wait.WaitOn;
import org.evsshell.client.wait.WaitOptions;
import org.evsshell.client.wait.WaitOutcome;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.result.Outcome;
import org.evsshell.plugin.result.Target;
import org.evsshell.rules.States;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Waits for resources together, showing one line of progress. */
public final class Waiting {
    private final Invocation invocation;
    private final Api api;
    private final Map<String, String> lastSeen = new ConcurrentHashMap<>();

    /** Waits through a noun's API. */
    public Waiting(Invocation invocation, Api api) {
        this.invocation = invocation;
        this.api = api;
    }

    /** The part of a noun's API that waits. */
    @FunctionalInterface
    public interface Api {
        /** Waits until each resource reaches the goal or fails to. */
        Map<String, WaitOutcome> await(Collection<String> ids, WaitGoal goal, WaitOptions options);
    }

    /** A wait that knows itself what it is for. */
    @FunctionalInterface
    public interface Wait {
        /** Waits until each resource is done or fails to be. */
        Map<String, WaitOutcome> await(Collection<String> ids, WaitOptions options);
    }

    /**
     * Waits for the resources whose change was sent and puts what became of them in the place of
     * the outcomes given; those that failed already stay as they are.
     *
     * @throws EvsException the failure itself where there is but one outcome
     */
    public List<Outcome> finish(List<Outcome> sent, WaitGoal goal) {
        return unlessAlone(end(sent, by(goal), wanted(goal)));
    }

    /**
     * The same for what was only just made: where the wait ends early, the outcome keeps the
     * object, whose ID may not be had again, and even a single one is no failure of the whole.
     */
    public List<Outcome> finishMade(List<Outcome> made, WaitGoal goal) {
        List<Outcome> ended = end(made, by(goal), wanted(goal));
        List<Outcome> outcomes = new ArrayList<>();
        for (int place = 0; place < made.size(); place++) {
            Outcome end = ended.get(place);
            boolean goesOn = end.error() != null && isEarly(end.error());
            outcomes.add(
                    goesOn
                            ? new Outcome(
                                    end.target(), end.state(), made.get(place).value(), end.error())
                            : end);
        }
        return unlessAlone(outcomes);
    }

    private Wait by(WaitGoal goal) {
        return (ids, options) -> api.await(ids, goal, options);
    }

    /** The one state a goal is; empty where any of several will do. */
    private static String wanted(WaitGoal goal) {
        if (goal.target().isEmpty()) {
            return "deleted";
        }
        return goal.target().size() > 1 ? "" : goal.target().iterator().next();
    }

    /** The same for a wait that ends by more than a state. */
    public List<Outcome> finish(List<Outcome> sent, Wait wait) {
        return unlessAlone(end(sent, wait, ""));
    }

    /** A single failure is that of the whole, unless there is something to show beside it. */
    private static List<Outcome> unlessAlone(List<Outcome> outcomes) {
        Outcome only = outcomes.size() == 1 ? outcomes.getFirst() : null;
        if (only != null && only.error() != null && only.value() == null) {
            throw only.error();
        }
        return outcomes;
    }

    private List<Outcome> end(List<Outcome> sent, Wait wait, String wanted) {
        Map<String, Target> targets = new LinkedHashMap<>();
        for (Outcome outcome : sent) {
            if (outcome.error() == null) {
                targets.put(outcome.target().id(), outcome.target());
            }
        }
        Map<String, WaitOutcome> ends =
                targets.isEmpty() ? Map.of() : wait.await(targets.keySet(), options(targets));
        List<Outcome> outcomes = new ArrayList<>();
        for (Outcome outcome : sent) {
            WaitOutcome end = ends.get(outcome.target().id());
            outcomes.add(end == null ? outcome : outcome(outcome.target(), end, wanted));
        }
        return outcomes;
    }

    private WaitOptions options(Map<String, Target> targets) {
        return new WaitOptions(
                invocation.timeout(),
                (id, status, done, total) -> {
                    lastSeen.put(id, status);
                    Target target = targets.get(id);
                    String name = target == null ? id : Wording.of(target);
                    invocation.console().progress(name + ": " + status + count(done, total));
                });
    }

    private static String count(int done, int total) {
        return total == 1 ? "" : " (" + done + " of " + total + " done)";
    }

    private Outcome outcome(Target target, WaitOutcome end, String wanted) {
        return switch (end) {
            case WaitOutcome.Reached reached -> Outcome.done(target, reached.last());
            case WaitOutcome.Gone ignored -> new Outcome(target, "deleted", null, null);
            case WaitOutcome.Failed failed -> failed(target, failed.reason(), wanted);
        };
    }

    /** Whether the wait ended and what was waited for goes on. */
    private static boolean isEarly(EvsException reason) {
        return reason.kind() == ErrorKind.INTERRUPTED || reason.kind() == ErrorKind.TIMEOUT;
    }

    private Outcome failed(Target target, EvsException reason, String wanted) {
        if (!isEarly(reason)) {
            return Outcome.failed(target, reason);
        }
        String status = lastSeen.getOrDefault(target.id(), "not yet done");
        String began =
                reason.kind() == ErrorKind.TIMEOUT
                        ? "Waited " + invocation.timeout().toSeconds() + " s: "
                        : "Interrupted: ";
        // A wait without a state would end at once where the resource rests.
        boolean rests =
                !wanted.isEmpty() && lastSeen.containsKey(target.id()) && !States.isPassing(status);
        String message =
                began
                        + Wording.of(target)
                        + " is "
                        + status
                        + (rests
                                ? ", not " + wanted + "."
                                : "; the service goes on with it, nothing is undone.");
        WaitOn hint = new WaitOn(target.noun(), List.of(target.id()), rests ? wanted : "");
        EvsException told =
                EvsException.of(reason.kind(), message, reason.detail().withHint(hint), reason);
        return new Outcome(target, status, null, told);
    }
}
