package org.evsshell.client.cancel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.concurrent.CompletableFuture;

@Timeout(20)
class CancelScopeTest {
    private final CancelScope scope = new CancelScope();

    @Test
    void doesNoInterruptibleWorkOnceCancelled() {
        scope.cancel();
        assertThatThrownBy(() -> scope.interrupting(() -> fail("it was done")))
                .hasMessage("Interrupted.");
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void workThatFailsOfTheInterruptIsInterrupted() {
        assertThatThrownBy(
                        () ->
                                scope.interrupting(
                                        () -> {
                                            scope.cancel();
                                            throw new UncheckedIOException(
                                                    new ClosedByInterruptException());
                                        }))
                .hasMessage("Interrupted.");
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void leavesTheThreadAloneOnceTheWorkIsDone() {
        CompletableFuture<Void> cancelling = new CompletableFuture<>();
        CompletableFuture<Void> done = new CompletableFuture<>();
        scope.onCancel(
                () -> {
                    cancelling.complete(null);
                    done.join();
                });
        CompletableFuture<Void> canceller = new CompletableFuture<>();
        assertThatThrownBy(
                        () ->
                                scope.interrupting(
                                        () -> {
                                            Thread.ofPlatform()
                                                    .start(
                                                            () -> {
                                                                scope.cancel();
                                                                canceller.complete(null);
                                                            });
                                            return cancelling.join();
                                        }))
                .hasMessage("Interrupted.");
        done.complete(null);
        canceller.join();
        assertThat(Thread.interrupted()).isFalse();
    }

    private static String fail(String why) {
        throw new AssertionError(why);
    }
}
