package org.evsshell.tests.waits;

import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.time.Sleeper;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CountDownLatch;

/**
 * Time for many threads: it moves by small steps, each only once every thread waits for something.
 */
final class SteppedClock implements InstantSource, Sleeper {
    private static final Duration STEP = Duration.ofMillis(50);

    private final PriorityQueue<Alarm> alarms =
            new PriorityQueue<>(Comparator.comparing(Alarm::at));
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");

    private record Alarm(Instant at, CountDownLatch rings) {}

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public void sleep(CancelScope scope, Duration duration) {
        CountDownLatch rings = new CountDownLatch(1);
        synchronized (this) {
            alarms.add(new Alarm(now.plus(duration), rings));
        }
        try {
            rings.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Lets time pass until all threads have ended. */
    void runUntilEnd(List<Thread> threads) {
        while (threads.stream().anyMatch(Thread::isAlive)) {
            if (threads.stream().allMatch(SteppedClock::rests)) {
                step();
            } else {
                Thread.onSpinWait();
            }
        }
    }

    private synchronized void step() {
        now = now.plus(STEP);
        while (!alarms.isEmpty() && !alarms.element().at().isAfter(now)) {
            alarms.remove().rings().countDown();
        }
    }

    private static boolean rests(Thread thread) {
        return switch (thread.getState()) {
            case WAITING, TIMED_WAITING, TERMINATED -> true;
            case NEW, RUNNABLE, BLOCKED -> false;
        };
    }
}
