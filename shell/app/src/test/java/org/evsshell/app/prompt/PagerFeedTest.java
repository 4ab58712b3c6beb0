package org.evsshell.app.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

@Timeout(30)
class PagerFeedTest {
    private final CountDownLatch readOn = new CountDownLatch(1);
    private final AtomicReference<@Nullable IOException> end = new AtomicReference<>();

    /** A pager whose reader looks at the first page. */
    private final class Patient extends OutputStream {
        @Override
        public void write(int octet) throws IOException {
            try {
                readOn.await();
            } catch (InterruptedException e) {
                throw new InterruptedIOException();
            }
        }
    }

    @Test
    void whoeverWaitsForTheReaderCanBeInterrupted() throws InterruptedException {
        PagerFeed feed = new PagerFeed(new Patient());
        Thread writer = Thread.ofPlatform().start(() -> writeOn(feed));
        while (writer.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }

        writer.interrupt();
        writer.join();

        assertThat(end.get()).isInstanceOf(InterruptedIOException.class);
        readOn.countDown();
    }

    private void writeOn(PagerFeed feed) {
        try {
            while (true) {
                feed.write('x');
            }
        } catch (IOException e) {
            end.set(e);
        }
    }
}
