package org.evsshell.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.error.EvsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

@Timeout(10)
final class RunningTest {
    private static final int ABANDONED = -1;

    private final Running running = new Running();

    @Test
    void givesTheCodeOfTheWork() {
        assertThat(running.run(() -> 7, () -> ABANDONED)).isEqualTo(7);
    }

    @Test
    void workThatDiesIsNoSuccess() {
        int code =
                running.run(
                        () -> {
                            throw new NoClassDefFoundError("replaced meanwhile");
                        },
                        () -> ABANDONED);
        assertThat(code).isEqualTo(1);
    }

    @Test
    void letsCancelledWorkSayHowItEnded() {
        int code =
                running.run(
                        () -> {
                            running.cancel();
                            try {
                                running.scope().sleep(Duration.ofMinutes(1));
                                return 0;
                            } catch (EvsException e) {
                                return e.kind().exitCode();
                            }
                        },
                        () -> ABANDONED);
        assertThat(code).isEqualTo(130);
    }

    @Test
    void interruptsWorkThatDoesNotLookAtItsScope() {
        AtomicBoolean interrupted = new AtomicBoolean();
        int code =
                running.run(
                        () -> {
                            running.cancel();
                            try {
                                new CountDownLatch(1).await();
                                return 0;
                            } catch (InterruptedException e) {
                                interrupted.set(true);
                                return 130;
                            }
                        },
                        () -> ABANDONED);
        assertThat(code).isEqualTo(130);
        assertThat(interrupted).isTrue();
    }

    @Test
    void leavesStubbornWorkBehindOnTheSecondCancel() {
        CountDownLatch forever = new CountDownLatch(1);
        int code =
                running.run(
                        () -> {
                            running.endsSlowly();
                            running.cancel();
                            running.cancel();
                            return stubborn(forever);
                        },
                        () -> ABANDONED);
        assertThat(code).isEqualTo(ABANDONED);
    }

    private static int stubborn(CountDownLatch forever) {
        boolean ended = false;
        while (!ended) {
            try {
                forever.await();
                ended = true;
            } catch (InterruptedException e) {
                ended = false;
            }
        }
        return 0;
    }
}
