package org.evsshell.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.evsshell.client.error.EvsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

final class ParallelTest {
    @TempDir private Path folder;
    private ScriptFixture scripts;

    @BeforeEach
    void setUp() {
        scripts = new ScriptFixture(folder);
    }

    @Test
    void givesOneOutcomePerItemInOrder() {
        assertThat(
                        scripts.exported(
                                """
                                const outcomes = await evs.parallel([3, 1, 2], async (item, evs) => {
                                  await evs.sleep(item);
                                  if (item === 1) throw new Error('no ones');
                                  return item * 10;
                                });
                                export default outcomes.map(each =>
                                    [each.item, each.status, each.value ?? each.reason.message]);
                                """))
                .hasToString(
                        "[[3,\"fulfilled\",30],[1,\"rejected\",\"no ones\"],[2,\"fulfilled\",20]]");
    }

    @Test
    void keepsToItsConcurrency() {
        assertThat(
                        scripts.exported(
                                """
                                let open = 0, most = 0;
                                await evs.parallel(Array(20).fill(0), async (item, evs) => {
                                  most = Math.max(most, ++open);
                                  await evs.sleep(1);
                                  open--;
                                }, {concurrency: 3});
                                export default most;
                                """))
                .hasToString("3");
    }

    @Test
    void runsEightAtATimeByDefault() {
        assertThat(
                        scripts.exported(
                                """
                                let open = 0, most = 0;
                                await evs.parallel(Array(20).fill(0), async (item, evs) => {
                                  most = Math.max(most, ++open);
                                  await evs.sleep(1);
                                  open--;
                                });
                                export default most;
                                """))
                .hasToString("8");
    }

    @Test
    void stopsOnErrorAndSkipsTheRest() {
        assertThat(
                        scripts.exported(
                                """
                                const outcomes = await evs.parallel([1, 2, 3, 4], async item => {
                                  if (item === 2) throw new Error('two');
                                }, {concurrency: 1, stopOnError: true});
                                export default outcomes.map(each => each.status).join();
                                """))
                .hasToString("\"fulfilled,rejected,skipped,skipped\"");
    }

    @Test
    void takesWorkThatThrowsAtOnceAndItemsOfAnyIterable() {
        assertThat(
                        scripts.exported(
                                """
                                const outcomes = await evs.parallel(evs.fake.iterate(3), item => {
                                  if (item.n === 2) throw new Error('two');
                                  return item.n;
                                });
                                export default outcomes.map(each => each.status).join();
                                """))
                .hasToString("\"fulfilled,rejected,fulfilled\"");
    }

    @Test
    void givesNoOutcomesForNoItems() {
        assertThat(scripts.exported("export default await evs.parallel([], async () => 1);"))
                .hasToString("[]");
    }

    @Test
    void showsOneProgressLine() {
        scripts.run(
                """
                await evs.parallel([1, 2], async item => {
                  if (item === 2) throw new Error('two');
                }, {concurrency: 1, label: 'numbers'});
                """);

        assertThat(scripts.console.progress)
                .containsExactly("numbers: 1/2", "numbers: 2/2, 1 failed", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    evs.fake.change('a') | evs.fake.change() would stop evs.parallel, which is running: await evs.async.fake.change() instead
                    sleep(1)             | sleep() would stop evs.parallel, which is running: await evs.async.sleep() instead
                    [...evs.fake.iterate(1)] | evs.fake.iterate() would stop evs.parallel, which is running: await evs.async.fake.iterate() instead
                    """)
    void refusesBlockingCallsInsideNamingTheAsyncForm(String call, String message) {
        assertThat(
                        scripts.exported(
                                        """
                                        const outer = evs;
                                        const [outcome] = await evs.parallel([1], async () => {
                                          CALL;
                                        });
                                        export default outcome.reason.message;
                                        """
                                                .replace("CALL", call))
                                .stringValue())
                .isEqualTo(message);
        assertThat(scripts.service.changes).isEmpty();
    }

    @Test
    void allowsBlockingCallsAgainAfterwards() {
        assertThat(
                        scripts.exported(
                                """
                                await evs.parallel([1], async () => 1);
                                export default evs.fake.echo(2);
                                """))
                .hasToString("2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    7, async () => 1                           | items must be iterable
                    [1], 7                                     | the second argument must be a function
                    [1], async () => 1, {concurrency: 0}       | concurrency must be 1 or more
                    [1], async () => 1, {concurency: 2}        | there is no option 'concurency'; known: concurrency, stopOnError, label
                    """)
    void namesAWrongArgument(String arguments, String problem) {
        EvsException failure =
                catchThrowableOfType(
                        EvsException.class,
                        () -> scripts.run("await evs.parallel(" + arguments + ");"));

        assertThat(failure.message()).contains("main.js:1:11: TypeError: evs.parallel: " + problem);
    }
}
