package org.evsshell.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

final class CallTest {
    @TempDir private Path folder;
    private ScriptFixture scripts;

    @BeforeEach
    void setUp() {
        scripts = new ScriptFixture(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    typed()                          | id is missing
                    typed(null, {size: 1})           | id is missing
                    typed(5)                         | id must be a string, not 5
                    typed({})                        | id must be a string, not an object
                    typed('a', [])                   | options must be an object, not an array
                    typed('a', {})                   | options.size is missing
                    typed('a', {size: '10'})         | options.size must be a number, not "10"
                    typed('a', {size: 1, wait: 'no'})| options.wait must be true or false, not "no"
                    typed('a', {size: 1, wiat: true})| options has no field 'wiat'; known: size, wait
                    typed('a', {size: 1}, 3)         | takes 2 arguments (id, options), not 3
                    change()                         | what is missing
                    """)
    void namesMethodAndParameterOfAWrongArgument(String call, String problem) {
        String method = "evs.fake." + call.substring(0, call.indexOf('('));
        String message =
                "main.js:1:10: TypeError: " + method + ": " + problem + "\n    at main.js:1:10";

        assertThat(failure("evs.fake." + call + ";").message()).contains(message);
        assertThat(failure("await evs.async.fake." + call + ";").message())
                .contains("TypeError: " + method + ": " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    () => 1    | 0 is a function, which has no JSON form
                    {a: 1n}    | a is a bigint, which has no JSON form
                    {a: NaN}   | a is NaN, which has no JSON form
                    """)
    void refusesWhatHasNoJsonForm(String argument, String problem) {
        assertThat(failure("evs.fake.echo(" + argument + ");").message())
                .contains("main.js:1:10: TypeError: evs.fake.echo: " + problem);
    }

    @Test
    void leavesOutUndefinedArgumentsAndFields() {
        assertThat(
                        scripts.exported(
                                """
                                export default evs.fake.typed(
                                    'a', {size: 1, wait: undefined}, undefined);
                                """))
                .hasToString("{\"size\":1}");
    }

    @Test
    void handsOverPlainObjects() {
        assertThat(
                        scripts.exported(
                                """
                                const disk = evs.fake.echo({id: '1', metadata: {a: 'b'}, list: [1]});
                                disk.name = 'changed';
                                delete disk.id;
                                export default {
                                  ...disk,
                                  plain: Object.getPrototypeOf(disk) === Object.prototype,
                                  array: Array.isArray(disk.list) && disk.list instanceof Array,
                                };
                                """))
                .hasToString(
                        "{\"metadata\":{\"a\":\"b\"},\"list\":[1],\"name\":\"changed\","
                                + "\"plain\":true,\"array\":true}");
    }

    @Test
    void handsOverNumbersBeyondTwoToThe53AsStrings() {
        assertThat(scripts.exported("export default evs.fake.large();"))
                .hasToString("\"9007199254740993\"");
    }

    @Test
    void givesAllThreeWaysToCall() {
        assertThat(
                        scripts.exported(
                                """
                                const blocking = evs.fake.echo(1);
                                const promised = evs.async.fake.echo(2);
                                const [both] = await Promise.all([promised]);
                                export default [blocking, both, promised instanceof Promise];
                                """))
                .hasToString("[1,2,true]");
    }

    @Test
    void iteratesLazilyAndClosesWhenLeftEarly() throws InterruptedException {
        scripts.run(
                """
                for (const row of evs.fake.iterate(1000)) {
                  if (row.n === 3) break;
                }
                """);

        assertThat(scripts.service.rowsRead).hasValue(3);
        assertThat(scripts.service.rowsClosed.getCount()).isZero();
    }

    @Test
    void iteratesOnceAndThroughHelpers() {
        assertThat(
                        scripts.exported(
                                """
                                const rows = evs.fake.iterate(5);
                                const some = rows.map(row => row.n).take(2).toArray();
                                export default [some, [...evs.fake.iterate(2)].length, [...rows].length];
                                """))
                .hasToString("[[1,2],2,0]");
    }

    @Test
    void iteratesWithForAwait() {
        assertThat(
                        scripts.exported(
                                """
                                let sum = 0;
                                for await (const row of evs.async.fake.iterate(100)) {
                                  if (row.n > 4) break;
                                  sum += row.n;
                                }
                                export default sum;
                                """))
                .hasToString("10");
        assertThat(scripts.service.rowsRead).hasValue(5);
    }

    @Test
    void keepsAsyncStepsInOrder() {
        assertThat(
                        scripts.exported(
                                """
                                const rows = evs.async.fake.iterate(3);
                                const steps = await Promise.all([1, 2, 3, 4].map(() => rows.next()));
                                export default steps.map(step => step.done ? 'end' : step.value.n);
                                """))
                .hasToString("[1,2,3,\"end\"]");
    }

    @Test
    void tellsItsVersionAndHelp() {
        assertThat(
                        scripts.printed(
                                """
                                print(evs.version, evs.async.version);
                                print(evs.help('fake.typed'));
                                print(evs.fake.typed.help === evs.help('fake.typed'));
                                print(evs.help('nothing'));
                                """))
                .isEqualTo(
                        """
                        1.2.3 1.2.3
                        evs.fake.typed(id, options?): unknown
                          Takes all sorts.
                          id: An ID.
                          options: Options.
                            size: A size.
                            wait: A flag.
                          Example: evs.fake.typed('a', {size: 1})
                        true
                        There is nothing named 'nothing' under evs.
                        """);
    }

    @Test
    void drawsTablesWithTheShellsOwnRenderer() {
        assertThat(
                        scripts.printed(
                                """
                                print(evs.table([{id: '1', name: 'a', size: 5}]));
                                print(evs.table([{id: '1', name: 'a'}], ['name']));
                                console.table([{n: 1}, {n: 2, m: 'x'}]);
                                """))
                .isEqualTo(
                        """
                        ID|Name|
                        1|a|

                        name|
                        a|

                        n|m|
                        1||
                        2|x|
                        """);
    }

    @Test
    void takesATableWithoutRowsForNoKnownNouns() {
        assertThat(scripts.printed("print(evs.table([]));")).isEqualTo("\n\n");
    }

    @Test
    void givesNothingBackForWhatItPrints() {
        assertThat(scripts.exported("export default [console.table([]), console.log('x')];"))
                .hasToString("[null,null]");
    }

    @Test
    void asksForACloudOnlyWhenOneIsNeeded() {
        assertThat(scripts.exported("export default evs.fake.echo(1);")).hasToString("1");

        assertThat(failure("evs.cloud.name;").kind()).isEqualTo(ErrorKind.CONFIG);
        assertThat(failure("evs.disks.list();").kind()).isEqualTo(ErrorKind.CONFIG);
    }

    private EvsException failure(String code) {
        EvsException failure = catchThrowableOfType(EvsException.class, () -> scripts.run(code));
        return EvsException.of(failure.kind(), scripts.withoutFolder(failure.message()));
    }
}
