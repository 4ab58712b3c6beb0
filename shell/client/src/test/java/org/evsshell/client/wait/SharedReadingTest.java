package org.evsshell.client.wait;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.json.Json;
import org.evsshell.client.page.RowStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

@Timeout(20)
final class SharedReadingTest {
    private final SharedReading shared = new SharedReading(new FakeTime().timing());
    private final AtomicInteger lists = new AtomicInteger();

    @Test
    void wishesThatComeUpWhileSomebodyReadsAreServedTogether() throws InterruptedException {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Thread first =
                Thread.ofVirtual()
                        .start(() -> read("first", new Held(reading, release), new CancelScope()));
        reading.await();
        List<Thread> others = new ArrayList<>();
        for (int other = 0; other < 200; other++) {
            String id = "d" + other;
            others.add(Thread.ofVirtual().start(() -> read(id, new Rows(), new CancelScope())));
        }
        waitUntilAllWait(others);

        release.countDown();
        first.join();
        for (Thread other : others) {
            other.join();
        }

        assertThat(lists).hasValue(1);
    }

    @Test
    void whoWaitsBehindAnInterruptedReaderReadsForItself() throws InterruptedException {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        CancelScope scope = new CancelScope();
        StateReader interrupted =
                new Rows() {
                    @Override
                    public Optional<ObjectNode> show(String id) {
                        reading.countDown();
                        await(release);
                        throw EvsException.of(ErrorKind.INTERRUPTED, "Interrupted.");
                    }
                };
        Thread first =
                Thread.ofVirtual().start(() -> Failures.of(() -> read("a", interrupted, scope)));
        reading.await();
        AtomicReference<Map<String, ObjectNode>> found = new AtomicReference<>(Map.of());
        Thread second =
                Thread.ofVirtual().start(() -> found.set(read("b", new Rows(), new CancelScope())));
        waitUntilAllWait(List.of(second));

        release.countDown();
        first.join();
        second.join();

        assertThat(found.get()).containsOnlyKeys("b");
    }

    @Test
    void whoIsCancelledStopsWaitingForTheOthers() throws InterruptedException {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Thread first =
                Thread.ofVirtual()
                        .start(() -> read("a", new Held(reading, release), new CancelScope()));
        reading.await();
        CancelScope scope = new CancelScope();
        AtomicReference<EvsException> end = new AtomicReference<>();
        Thread second =
                Thread.ofVirtual()
                        .start(() -> end.set(Failures.of(() -> read("b", new Rows(), scope))));
        waitUntilAllWait(List.of(second));

        scope.cancel();
        second.join();

        assertThat(end.get().kind()).isEqualTo(ErrorKind.INTERRUPTED);
        release.countDown();
        first.join();
    }

    private Map<String, ObjectNode> read(String id, StateReader reader, CancelScope scope) {
        return shared.read(Set.of(id), reader, scope);
    }

    private static void waitUntilAllWait(List<Thread> threads) {
        for (Thread thread : threads) {
            while (thread.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Every disk there may be. */
    private class Rows implements StateReader {
        @Override
        public Optional<ObjectNode> show(String id) {
            return Optional.of(Json.object().put("id", id));
        }

        @Override
        public Optional<RowStream> list(int pageSize) {
            lists.incrementAndGet();
            List<ObjectNode> rows = new ArrayList<>();
            for (int row = 0; row < 200; row++) {
                rows.add(Json.object().put("id", "d" + row));
            }
            return Optional.of(RowStream.of(rows));
        }
    }

    /** A reader that takes its time. */
    private final class Held extends Rows {
        private final CountDownLatch reading;
        private final CountDownLatch release;

        Held(CountDownLatch reading, CountDownLatch release) {
            this.reading = reading;
            this.release = release;
        }

        @Override
        public Optional<ObjectNode> show(String id) {
            reading.countDown();
            await(release);
            return super.show(id);
        }
    }
}
