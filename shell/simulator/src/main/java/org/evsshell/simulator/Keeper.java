package org.evsshell.simulator;

import org.evsshell.simulator.store.FolderLock;
import org.evsshell.simulator.store.WorldStore;
import org.evsshell.simulator.world.World;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Saves a listening simulator's world now and then and at the end: saving after every request would
 * cost a large world too much, and no other process looks into the folder meanwhile.
 */
final class Keeper implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Simulator simulator;
    private final WorldStore store;
    private final FolderLock lock;
    private final Thread thread;
    private final CountDownLatch closing = new CountDownLatch(1);
    private long saved = -1;

    Keeper(Simulator simulator, WorldStore store, FolderLock lock) {
        this.simulator = simulator;
        this.store = store;
        this.lock = lock;
        this.thread = Thread.ofVirtual().name("simulator-keeper").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    private void run() {
        try {
            do {
                save();
            } while (!closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private synchronized void save() throws IOException {
        long changes = simulator.inspect(World::changes);
        if (changes != saved) {
            simulator.save(store);
            saved = changes;
        }
    }

    @Override
    public void close() throws IOException {
        closing.countDown();
        try (lock) {
            save();
        }
    }
}
