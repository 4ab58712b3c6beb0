package org.evsshell.simulator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

class FolderLockTest {
    @TempDir Path folder;

    @Test
    void nobodyVisitsWhileThereIsAnOwner() throws IOException {
        try (FolderLock _ = FolderLock.own(folder)) {
            assertThatThrownBy(() -> FolderLock.visit(folder))
                    .isInstanceOf(FolderInUseException.class)
                    .hasMessage(
                            "The folder "
                                    + folder
                                    + " is in use by another simulator. Stop it, or choose another"
                                    + " folder with --state DIR.");
            assertThatThrownBy(() -> FolderLock.own(folder))
                    .isInstanceOf(FolderInUseException.class);
        }
    }

    @Test
    void nobodyOwnsWhileThereIsAVisitor() throws IOException {
        try (FolderLock _ = FolderLock.visit(folder)) {
            assertThatThrownBy(() -> FolderLock.own(folder))
                    .isInstanceOf(FolderInUseException.class);
        }
        try (FolderLock _ = FolderLock.own(folder)) {
            assertThat(folder.resolve("owner.lock")).exists();
        }
    }

    @Test
    void visitorsTakeTurns() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(8);
        for (int number = 0; number < 8; number++) {
            Thread.ofVirtual()
                    .start(
                            () -> {
                                try (FolderLock _ = FolderLock.visit(folder)) {
                                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                                    Thread.onSpinWait();
                                    inside.decrementAndGet();
                                } catch (IOException failed) {
                                    most.set(99);
                                } finally {
                                    done.countDown();
                                }
                            });
        }
        done.await();
        assertThat(most).hasValue(1);
    }
}
