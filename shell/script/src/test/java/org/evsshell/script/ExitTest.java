package org.evsshell.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.result.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

final class ExitTest {
    @TempDir private Path folder;
    private ScriptFixture scripts;

    @BeforeEach
    void setUp() {
        scripts = new ScriptFixture(folder);
    }

    @Test
    void endsTheScriptWithItsCodeAndCannotBeCaught() {
        assertThatThrownBy(
                        () ->
                                scripts.run(
                                        """
                                        try {
                                          exit(3);
                                        } catch {
                                          print('caught');
                                        } finally {
                                          print('finally');
                                        }
                                        print('after');
                                        """))
                .isInstanceOfSatisfying(ScriptExit.class, e -> assertThat(e.code()).isEqualTo(3));
        assertThat(scripts.output.standard()).isEmpty();
    }

    @Test
    void endsTheScriptFromALaterTurn() {
        assertThatThrownBy(
                        () ->
                                scripts.run(
                                        """
                                        evs.async.sleep(1).then(() => exit(4));
                                        await evs.async.fake.waitForever();
                                        """))
                .isInstanceOfSatisfying(ScriptExit.class, e -> assertThat(e.code()).isEqualTo(4));
    }

    @Test
    void isSuccessWithCodeZero() {
        assertThat(scripts.run("exit(); export default 1;")).isEqualTo(new Result.Nothing());
    }

    @Test
    void refusesACodeThatIsNone() {
        assertThatThrownBy(() -> scripts.run("exit('now');"))
                .isInstanceOf(EvsException.class)
                .hasMessageContaining("TypeError: exit: code must be a whole number from 0 to 255");
    }

    @Test
    void saysWhatBecameOfAChangeStillOnTheWire() throws Exception {
        CompletableFuture<Result> run =
                CompletableFuture.supplyAsync(
                        () -> scripts.run("evs.async.fake.slowChange('a'); exit();"));
        while (!isWaitingForChanges()) {
            Thread.onSpinWait();
        }

        scripts.service.answer.countDown();

        assertThat(run.get()).isEqualTo(new Result.Nothing());
        assertThat(scripts.console.warnings).containsExactly("fake.slowChange(\"a\"): done");
        assertThat(scripts.service.changes).containsExactly("a");
    }

    private static boolean isWaitingForChanges() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(
                        frame ->
                                frame.getClassName().equals(WorkInFlight.class.getName())
                                        && frame.getMethodName().equals("fates"));
    }
}
