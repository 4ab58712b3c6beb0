package org.evsshell.script;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The calls of one evaluation that have no reply yet. When the script ends early, reads are dropped
 * and changes on the wire get a grace of 5 seconds for their answer. Safe for use from any thread.
 */
final class WorkInFlight {
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Set<Work> open = new LinkedHashSet<>();
    private final List<Work> changesAtTheEnd = new ArrayList<>();
    private boolean cancelled;

    /** Adds a call about to be started. */
    void add(Work work) {
        synchronized (this) {
            open.add(work);
        }
        work.whenDone(
                reply -> {
                    synchronized (this) {
                        open.remove(work);
                    }
                });
    }

    /** The script ends early. */
    void cancel() {
        List<Work> atTheEnd;
        synchronized (this) {
            if (cancelled) {
                return;
            }
            cancelled = true;
            atTheEnd = List.copyOf(open);
            for (Work work : atTheEnd) {
                if (work.changing()) {
                    changesAtTheEnd.add(work);
                }
            }
        }
        atTheEnd.forEach(Work::cancel);
        Thread.ofVirtual().start(() -> abandonAfterGrace(atTheEnd));
    }

    /**
     * What became of the changes that were on the wire when the script ended early, a line each;
     * waits for them, no longer than the grace.
     *
     * @param early whether it ended early without having been cancelled
     */
    List<String> fates(boolean early) {
        if (early) {
            cancel();
        }
        List<Work> changes;
        synchronized (this) {
            changes = List.copyOf(changesAtTheEnd);
        }
        return changes.stream()
                .map(work -> work.call() + ": " + Replies.summary(work.await()))
                .toList();
    }

    private static void abandonAfterGrace(List<Work> works) {
        try {
            Thread.sleep(GRACE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        works.forEach(Work::abandon);
    }
}
