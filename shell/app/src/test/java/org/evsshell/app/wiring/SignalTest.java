package org.evsshell.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.app.environment.Signals;
import org.evsshell.app.wiring.AppFixture.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;

@Timeout(20)
final class SignalTest {
    @TempDir Path root;

    /** Raises a signal as soon as something is printed. */
    private static final class OnFirstOutput extends OutputStream implements Signals {
        private final int code;
        private final CountDownLatch printed = new CountDownLatch(1);
        private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

        OnFirstOutput(int code) {
            this.code = code;
        }

        @Override
        public void write(int octet) {
            screen.write(octet);
            printed.countDown();
        }

        String screen() {
            return screen.toString(StandardCharsets.UTF_8);
        }

        @Override
        public void listen(IntConsumer listener) {
            Thread.ofVirtual()
                    .start(
                            () -> {
                                try {
                                    printed.await();
                                    listener.accept(code);
                                } catch (InterruptedException e) {
                                    Thread.currentThread().interrupt();
                                }
                            });
        }

        @Override
        public Signals exceptInterrupt() {
            return this;
        }

        @Override
        public void end(int exitCode) {
            throw new AssertionError("the command was at work");
        }
    }

    /** Raises SIGTERM in the midst of what is printed first. */
    private static final class AmidOutput extends ByteArrayOutputStream implements Signals {
        private static final long serialVersionUID = 1L;

        private transient IntConsumer listener = code -> {};
        private boolean raised;

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, length);
            if (!raised) {
                raised = true;
                listener.accept(143);
            }
        }

        @Override
        public void listen(IntConsumer heard) {
            listener = heard;
        }

        @Override
        public Signals exceptInterrupt() {
            return this;
        }

        @Override
        public void end(int exitCode) {
            throw new AssertionError("the command was at work");
        }
    }

    private Run startedAndSignalled(int code) {
        OnFirstOutput signal = new OnFirstOutput(code);
        return new AppFixture(root)
                .writingTo(signal)
                .signalledBy(signal)
                .run("simulator", "start", "--port", "0", "--state", "world");
    }

    @Test
    void endsARunningCommandWithTheSignalsCode() {
        assertThat(startedAndSignalled(143).code()).isEqualTo(143);
        assertThat(startedAndSignalled(130).code()).isEqualTo(130);
        assertThat(startedAndSignalled(129).code()).isEqualTo(129);
    }

    @Test
    void endsABatchThatWouldKeepGoing() {
        OnFirstOutput signal = new OnFirstOutput(143);
        Run batch =
                new AppFixture(root)
                        .input("simulator start --port 0 --state world\nversion\n")
                        .writingTo(signal)
                        .signalledBy(signal)
                        .run("--keep-going");

        assertThat(batch.code()).isEqualTo(143);
        assertThat(signal.screen()).contains("auth_url").doesNotContain("0.1.0");
    }

    @Test
    void endsABatchWhoseCommandCameToItsEndAllTheSame() {
        AmidOutput signal = new AmidOutput();
        Run batch =
                new AppFixture(root)
                        .input("version\nzone list\n")
                        .writingTo(signal)
                        .signalledBy(signal)
                        .run();

        assertThat(batch.code()).isEqualTo(143);
        assertThat(signal.toString(StandardCharsets.UTF_8)).doesNotContain("ZONE");
    }
}
