package org.evsshell.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ctrl-C: everything ends within a second, nothing new is sent, and it is said what was done. */
final class CancelTest {
    private static final Duration SOON = Duration.ofSeconds(1);

    @TempDir private Path folder;
    private ScriptFixture scripts;

    @BeforeEach
    void setUp() {
        scripts = new ScriptFixture(folder);
    }

    @Test
    void endsAnEndlessLoop() throws Exception {
        assertThat(
                        interrupted(
                                """
                                evs.fake.begin();
                                while (true) {
                                }
                                """))
                .matches("Interrupted (at main\\.js:1:10|in .*main\\.js)\\.");
    }

    @Test
    void endsALoopThatCatchesEverything() throws Exception {
        assertThat(
                        interrupted(
                                """
                                evs.fake.begin();
                                while (true) {
                                  try {
                                    while (true);
                                  } catch {
                                  } finally {
                                    evs.fake.change('x');
                                    while (true);
                                  }
                                }
                                """))
                .matches("Interrupted (at|in) main\\.js.*");
        assertThat(scripts.service.changes).isEmpty();
    }

    @Test
    void endsABlockedWaitAndRefusesWhatItsFinallySends() throws Exception {
        assertThat(
                        interrupted(
                                """
                                try {
                                  evs.fake.waitForever();
                                } finally {
                                  evs.fake.change('delete');
                                }
                                """))
                .isEqualTo("Interrupted at main.js:2:12.");
        assertThat(scripts.service.changes).isEmpty();
    }

    @Test
    void endsAnAwaitedWaitAndRefusesWhatItsFinallySends() throws Exception {
        assertThat(
                        interrupted(
                                """
                                try {
                                  await evs.async.fake.waitForever();
                                } finally {
                                  await evs.async.fake.change('delete');
                                }
                                """))
                .startsWith("Interrupted at main.js:");
        assertThat(scripts.service.changes).isEmpty();
    }

    @Test
    void endsASleep() throws Exception {
        assertThat(interrupted("evs.fake.begin();\nsleep(100000);\n"))
                .matches("Interrupted at main\\.js:(1:10|2:1)\\.");
    }

    @Test
    void endsAScriptThatKeepsAskingAfterwards() throws Exception {
        assertThat(
                        interrupted(
                                """
                                evs.fake.begin();
                                while (true) {
                                  try {
                                    await evs.async.fake.echo(1);
                                  } catch {
                                  }
                                }
                                """))
                .startsWith("Interrupted at main.js:");
    }

    @Test
    void waitsForAChangeOnTheWireAndSaysThatItWasDone() throws Exception {
        CompletableFuture<EvsException> run = start("evs.fake.slowChange('disk');\n");
        scripts.service.waiting.await();

        scripts.scope.cancel();

        assertThat(run).isNotDone();
        scripts.service.answer.countDown();
        assertThat(message(run))
                .isEqualTo(
                        """
                        Interrupted at main.js:1:10.
                        fake.slowChange("disk"): done\
                        """);
        assertThat(scripts.service.changes).containsExactly("disk");
    }

    @Test
    void listsTheOutcomesOfAParallelSoFar() throws Exception {
        CompletableFuture<EvsException> run =
                start(
                        """
                        await evs.parallel(['a', 'b', 'c', 'd', 'e'], async (item, evs) => {
                          if (item === 'a') return 'done';
                          if (item === 'b') throw new Error('no');
                          await evs.fake.slowChange(item);
                          await evs.fake.change(item + ' again');
                        }, {concurrency: 1, label: 'letters'});
                        """);
        scripts.service.waiting.await();

        scripts.scope.cancel();
        scripts.service.answer.countDown();

        String message = message(run);
        // The test may be quicker than the script, which is then still before its await.
        assertThat(message).startsWith("Interrupted at main.js:");
        assertThat(message.lines().skip(1))
                .containsExactly(
                        "letters: 1 done, 1 failed, 2 not started, 1 unknown",
                        "  failed: b: Error: no",
                        "  unknown: c",
                        "fake.slowChange(\"c\"): done");
        assertThat(scripts.service.changes).containsExactly("c");
    }

    @Test
    void countsAnItemWhoseLastChangeWasAnsweredAsDone() throws Exception {
        CompletableFuture<EvsException> run =
                start(
                        """
                        await evs.parallel(['a', 'b'], (item, evs) => evs.fake.slowChange(item),
                            {concurrency: 1});
                        """);
        scripts.service.waiting.await();

        scripts.scope.cancel();
        scripts.service.answer.countDown();

        assertThat(message(run))
                .contains("evs.parallel: 1 done, 0 failed, 1 not started, 0 unknown");
        assertThat(scripts.service.changes).containsExactly("a");
    }

    @Test
    void startsNothingOnceCancelled() {
        scripts.scope.cancel();

        assertThat(scripts.service.changes).isEmpty();
        assertThat(failureOf("evs.fake.change('a');").kind()).isEqualTo(ErrorKind.INTERRUPTED);
        assertThat(scripts.service.changes).isEmpty();
    }

    @Test
    void leavesASessionUsable() throws Exception {
        ScriptSession session = scripts.host.session();
        session.evaluate("let kept = 5", scripts.invocation());
        CompletableFuture<EvsException> run =
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                session.evaluate(
                                        "evs.fake.begin(); while (true);", scripts.invocation());
                            } catch (EvsException e) {
                                return e;
                            }
                            throw new AssertionError("not interrupted");
                        });
        scripts.service.waiting.await();
        scripts.scope.cancel();
        assertThat(message(run)).startsWith("Interrupted at js:1");

        ScriptInvocation next = new ScriptFixture(folder).invocation();
        assertThat(session.evaluate("kept + 1", next)).hasToString("Value[json=6]");
        session.close();
    }

    private String interrupted(String code) throws Exception {
        CompletableFuture<EvsException> run = start(code);
        scripts.service.waiting.await();
        scripts.scope.cancel();
        return message(run);
    }

    private CompletableFuture<EvsException> start(String code) {
        return CompletableFuture.supplyAsync(() -> failureOf(code));
    }

    private EvsException failureOf(String code) {
        try {
            scripts.run(code);
        } catch (EvsException e) {
            return e;
        }
        throw new AssertionError("not interrupted");
    }

    private String message(CompletableFuture<EvsException> run)
            throws InterruptedException, ExecutionException, TimeoutException {
        EvsException failure = run.get(SOON.toMillis(), TimeUnit.MILLISECONDS);
        assertThat(failure.kind()).isEqualTo(ErrorKind.INTERRUPTED);
        return scripts.withoutFolder(failure.message());
    }
}
