package org.evsshell.client.wait;

import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.page.RowStream;
import org.evsshell.client.time.Timing;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One poller for all waits of a connection: while one of them reads, the wishes of all others
 * gather, and the next reading serves them together. Few resources are shown one by one, many are
 * picked from the list. Where many are waited for by many, a reading first gives the others time to
 * join, so that all together ask for a handful of pages a second. Safe for use from any thread; no
 * lock is held while reading.
 */
public final class SharedReading {
    /** A page of a thousand costs a real Cinder as much as some fifteen single disks. */
    private static final int SHOWS_PER_PAGE = 15;

    private static final int ROWS_PER_PAGE = 1000;
    private static final int SMALLEST_PAGE = 50;

    /** So long a reading waits for others to join, for each page it may have to ask for. */
    private static final Duration GATHERING_PER_PAGE = Duration.ofMillis(200);

    private final Timing timing;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Batch gathering;
    private @Nullable Batch reading;
    private volatile int rowsReadLast;
    private int wanted;

    SharedReading(Timing timing) {
        this.timing = timing;
    }

    /** So many resources more are waited for; fewer when below zero. */
    void want(int more) {
        lock.lock();
        try {
            wanted += more;
        } finally {
            lock.unlock();
        }
    }

    /**
     * The resources as they are now; absent ones are left out.
     *
     * @throws EvsException when they cannot be read, or once {@code scope} is cancelled
     */
    Map<String, ObjectNode> read(Set<String> ids, StateReader reader, CancelScope scope) {
        while (true) {
            scope.check();
            Optional<Map<String, ObjectNode>> states = join(ids).await(reader, scope);
            if (states.isPresent()) {
                return states.get();
            }
        }
    }

    private Batch join(Set<String> ids) {
        lock.lock();
        try {
            if (gathering == null) {
                gathering = new Batch();
            }
            gathering.ids.addAll(ids);
            return gathering;
        } finally {
            lock.unlock();
        }
    }

    /** Makes the batch the one being read if none is; else gives the one to wait for first. */
    private @Nullable Batch begin(Batch batch) {
        lock.lock();
        try {
            if (reading == null && gathering == batch) {
                reading = batch;
                return null;
            }
            return reading == null ? batch : reading;
        } finally {
            lock.unlock();
        }
    }

    /** How long others are given to join a batch; none where it already holds nearly all. */
    private Duration gatheringTime(Batch batch) {
        lock.lock();
        try {
            return wanted - batch.ids.size() > SHOWS_PER_PAGE
                    ? GATHERING_PER_PAGE.multipliedBy(1 + wanted / ROWS_PER_PAGE)
                    : Duration.ZERO;
        } finally {
            lock.unlock();
        }
    }

    /** Nobody joins the batch any more. */
    private Set<String> close(Batch batch) {
        lock.lock();
        try {
            gathering = gathering == batch ? null : gathering;
            return Set.copyOf(batch.ids);
        } finally {
            lock.unlock();
        }
    }

    private void end(Batch batch) {
        lock.lock();
        try {
            gathering = gathering == batch ? null : gathering;
            reading = null;
        } finally {
            lock.unlock();
        }
    }

    private Map<String, ObjectNode> read(Collection<String> ids, StateReader reader) {
        Set<String> missing = new HashSet<>(ids);
        Map<String, ObjectNode> found = new HashMap<>();
        if (listIsCheaper(ids.size())) {
            // What is waited for is mostly new, and lists begin with the newest.
            int pageSize = Math.clamp(2L * ids.size(), SMALLEST_PAGE, ROWS_PER_PAGE);
            reader.list(pageSize).ifPresent(rows -> pick(rows, missing, found));
        }
        for (String id : missing) {
            reader.show(id).ifPresent(state -> found.put(id, state));
        }
        return found;
    }

    private boolean listIsCheaper(int wanted) {
        return wanted > SHOWS_PER_PAGE
                && (long) wanted * ROWS_PER_PAGE > (long) rowsReadLast * SHOWS_PER_PAGE;
    }

    private void pick(RowStream rows, Set<String> missing, Map<String, ObjectNode> found) {
        int read = 0;
        try (rows) {
            while (!missing.isEmpty() && rows.hasNext()) {
                ObjectNode row = rows.next();
                read++;
                String id = row.path("id").asString("");
                if (missing.remove(id)) {
                    found.put(id, row);
                }
            }
        }
        rowsReadLast = read;
    }

    /** The wishes that one reading serves. */
    private final class Batch {
        private final Set<String> ids = new HashSet<>();
        private final CompletableFuture<Map<String, ObjectNode>> states = new CompletableFuture<>();

        /** What was read; empty when whoever read it was interrupted: then ask again. */
        Optional<Map<String, ObjectNode>> await(StateReader reader, CancelScope scope) {
            while (!states.isDone()) {
                Batch first = begin(this);
                if (first == null) {
                    return Optional.of(run(reader, scope));
                }
                if (first != this || !states.isDone()) {
                    pause(first, scope);
                }
            }
            return result(scope);
        }

        private Map<String, ObjectNode> run(StateReader reader, CancelScope scope) {
            try {
                Duration time = gatheringTime(this);
                if (time.isPositive()) {
                    timing.sleeper().sleep(scope, time);
                }
                Map<String, ObjectNode> found = read(close(this), reader);
                end(this);
                states.complete(found);
                return found;
            } catch (RuntimeException | Error e) {
                end(this);
                states.completeExceptionally(e);
                throw e;
            }
        }

        private void pause(Batch first, CancelScope scope) {
            CompletableFuture<Void> end = first.states.handle((found, failure) -> null);
            try (var ignored = scope.onCancel(() -> end.complete(null))) {
                end.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw EvsException.of(
                        ErrorKind.INTERRUPTED, "Interrupted.", EvsException.Detail.NONE, e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("the end of a reading is no failure", e);
            }
            scope.check();
        }

        private Optional<Map<String, ObjectNode>> result(CancelScope scope) {
            Throwable failure = states.isCompletedExceptionally() ? states.exceptionNow() : null;
            if (failure == null) {
                return Optional.of(states.resultNow());
            }
            scope.check();
            if (failure instanceof EvsException refused
                    && refused.kind() != ErrorKind.INTERRUPTED) {
                throw refused;
            }
            return Optional.empty();
        }
    }
}
