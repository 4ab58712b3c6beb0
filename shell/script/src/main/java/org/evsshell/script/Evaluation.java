package org.evsshell.script;

import org.evsshell.client.EvsClient;
import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/**
 * One evaluation with its event loop: runs script code on the calling thread, delivers the replies
 * of the calls it started, and ends when its promise and all of them have settled, when it fails,
 * exits or is cancelled. Everything but {@link #client} and cancelling happens on that thread.
 */
final class Evaluation {
    private final Context context;
    private final ScriptInvocation invocation;
    private final Problems problems;
    private final Places places;
    private final Supplier<String> latestPlace;
    private final Stopper stopper;
    private final WorkInFlight inFlight = new WorkInFlight();
    private final BlockingQueue<Runnable> jobs = new LinkedBlockingQueue<>();
    private final List<ParallelLog> parallels = new ArrayList<>();
    private final List<OpenRows> openRows = new ArrayList<>();

    private int pending;
    private @Nullable String exported;
    private @Nullable EvsException failure;
    private @Nullable Integer exitCode;
    private String interruptedAt = "";
    private boolean stopped;
    private boolean contextLost;
    private @Nullable EvsClient client;

    /**
     * @param latestPlace gives the frames of the script's latest call or {@code await}
     */
    Evaluation(
            Context context,
            ScriptInvocation invocation,
            Places places,
            Supplier<String> latestPlace) {
        this.latestPlace = latestPlace;
        this.context = context;
        this.invocation = invocation;
        this.places = places;
        this.problems = new Problems(places);
        this.stopper = new Stopper(context);
    }

    ScriptInvocation invocation() {
        return invocation;
    }

    /** The service; connected once, by whichever call comes first. */
    synchronized EvsClient client() {
        if (client == null) {
            client = invocation.client().get();
        }
        return client;
    }

    /**
     * Runs to the end.
     *
     * @param first starts the script
     * @return what the promise gave; a missing node for nothing
     */
    JsonNode drive(Runnable first) {
        CancelScope scope = invocation.scope();
        scope.check();
        try (CancelScope.Registration ignored = scope.onCancel(this::cancel)) {
            turn(first);
            while (goesOn()) {
                turn(take());
            }
            if (failure == null && exitCode == null && !stopped && !scope.isCancelled()) {
                finishOrStuck();
            }
            return end(scope);
        } finally {
            stopper.end();
            openRows.forEach(OpenRows::close);
            // The engine interrupts the thread it stops; whoever called us is not to feel it.
            Thread.interrupted();
        }
    }

    /** Whether the context can be used for another evaluation. */
    boolean leavesContextUsable() {
        return !contextLost;
    }

    boolean isCancelled() {
        return invocation.scope().isCancelled();
    }

    /** Waits for a call inside a host function. */
    String await(Work work) {
        if (isCancelled()) {
            return Replies.cancelled(Replies.refused(work.call()));
        }
        stopper.leave();
        try {
            inFlight.add(work);
            work.startAwaited();
            if (isCancelled()) {
                work.cancel();
            }
            String reply = work.await();
            return isCancelled() ? Replies.cancelled(reply) : reply;
        } finally {
            stopper.enter();
        }
    }

    /** Starts a call; its reply goes to the script's function in a turn of its own. */
    void start(Work work, Value settle) {
        // What a cancelled script asks for never settles: nothing new is sent, and it ends.
        if (isCancelled()) {
            return;
        }
        pending++;
        work.whenDone(
                reply ->
                        jobs.add(
                                () -> {
                                    pending--;
                                    settle.executeVoid(reply);
                                }));
        inFlight.add(work);
        work.startBeside();
        if (isCancelled()) {
            work.cancel();
        }
    }

    int beginParallel(String label, int total) {
        parallels.add(new ParallelLog(label, total, invocation.console()));
        return parallels.size() - 1;
    }

    ParallelLog parallel(int id) {
        return parallels.get(id);
    }

    int open(OpenRows rows) {
        openRows.add(rows);
        return openRows.size() - 1;
    }

    OpenRows rows(int id) {
        return openRows.get(id);
    }

    void fulfilled(String json) {
        exported = json;
    }

    void rejected(String problem, Value reason, String prefix) {
        if (failure == null) {
            failure = problems.uncaught(problem, reason, prefix);
        }
    }

    /** The script was here when it was cancelled; the first to say so is right. */
    void interruptedAt(String frames) {
        if (interruptedAt.isEmpty()) {
            interruptedAt = places.innermost(frames);
        }
    }

    /** Ends the script from inside; does not return. */
    void exit(int code) {
        exitCode = code;
        contextLost = true;
        context.close(true);
    }

    private boolean goesOn() {
        if (stopped || failure != null || exitCode != null) {
            return false;
        }
        return pending > 0 || !jobs.isEmpty();
    }

    private Runnable take() {
        while (true) {
            try {
                return jobs.take();
            } catch (InterruptedException ignored) {
                // Cancelling puts a job on the queue; an interruption alone means nothing here.
            }
        }
    }

    private void turn(Runnable script) {
        stopper.enter();
        try {
            script.run();
        } catch (PolyglotException e) {
            afterTurn(e);
        } finally {
            stopper.leave();
        }
    }

    private void afterTurn(PolyglotException thrown) {
        if (exitCode != null) {
            return;
        }
        if (thrown.isInterrupted() || thrown.isCancelled()) {
            stopped = true;
            contextLost = thrown.isCancelled();
            if (interruptedAt.isEmpty()) {
                interruptedAt = problems.placeOf(thrown);
            }
            return;
        }
        throw thrown;
    }

    private void finishOrStuck() {
        if (exported == null) {
            failure = problems.neverSettles(latestPlace.get());
        }
    }

    /** On the thread that cancels. */
    private void cancel() {
        jobs.add(this::noteWhere);
        inFlight.cancel();
        stopper.watch();
    }

    private void noteWhere() {
        interruptedAt(latestPlace.get());
    }

    /** The stopper may close the context at any moment; then nobody knows where it was. */
    private void noteWhereIfAlive() {
        if (contextLost) {
            return;
        }
        try {
            noteWhere();
        } catch (PolyglotException e) {
            contextLost = true;
        }
    }

    private JsonNode end(CancelScope scope) {
        List<String> fates = inFlight.fates(failure != null || exitCode != null || stopped);
        if (scope.isCancelled() && exitCode == null) {
            throw interrupted(fates);
        }
        fates.forEach(invocation.console()::warn);
        if (failure != null) {
            throw failure;
        }
        if (exitCode != null) {
            if (exitCode != 0) {
                throw new ScriptExit(exitCode);
            }
            return MissingNode.getInstance();
        }
        return exported == null || exported.isEmpty()
                ? MissingNode.getInstance()
                : PlainJson.read(exported);
    }

    private EvsException interrupted(List<String> fates) {
        noteWhereIfAlive();
        List<String> lines = new ArrayList<>();
        lines.add(
                interruptedAt.isEmpty()
                        ? "Interrupted in " + places.script() + "."
                        : "Interrupted at " + interruptedAt + ".");
        for (ParallelLog log : parallels) {
            if (!log.hasEnded()) {
                invocation.console().progress("");
                lines.addAll(log.lines());
            }
        }
        lines.addAll(fates);
        return EvsException.of(ErrorKind.INTERRUPTED, String.join("\n", lines));
    }
}
