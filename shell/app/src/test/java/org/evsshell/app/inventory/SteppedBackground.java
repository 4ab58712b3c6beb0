package org.evsshell.app.inventory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Background work that happens when a test lets time pass, on its own clock and thread. */
final class SteppedBackground implements Background, InstantSource {
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private final List<Task> tasks = new ArrayList<>();
    private boolean running;

    private record Task(Instant due, Runnable work) {}

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public void soon(Runnable task) {
        later(Duration.ZERO, task);
    }

    @Override
    public void later(Duration delay, Runnable task) {
        tasks.add(new Task(now.plus(delay), task));
    }

    @Override
    public boolean isCurrent() {
        return running;
    }

    /** Lets time pass, each task at its moment. */
    void pass(Duration duration) {
        Instant end = now.plus(duration);
        while (true) {
            Task next =
                    tasks.stream()
                            .filter(task -> !task.due().isAfter(end))
                            .min(Comparator.comparing(Task::due))
                            .orElse(null);
            if (next == null) {
                break;
            }
            tasks.remove(next);
            now = next.due().isAfter(now) ? next.due() : now;
            running = true;
            next.work().run();
            running = false;
        }
        now = end;
    }

    /** Moves the clock without letting anything happen. */
    void tick(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public void close() {
        tasks.clear();
    }
}
