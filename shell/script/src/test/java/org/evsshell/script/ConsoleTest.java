package org.evsshell.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class ConsoleTest {
    @TempDir private Path folder;
    private ScriptFixture scripts;

    @BeforeEach
    void setUp() {
        scripts = new ScriptFixture(folder);
    }

    @Test
    void writesValuesAsPeopleReadThem() {
        assertThat(
                        scripts.printed(
                                """
                                print('text', 1, true, null, undefined, 10n);
                                print({id: '1', 'a-b': [1, 'x', {}], f() {}});
                                print([], {}, new Map([['a', 1]]), new Set([1]), /x/g);
                                print(new Date(0), Symbol('s'), [new Error('no')]);
                                const loop = {}; loop.self = loop;
                                print(loop);
                                print({a: {b: {c: {d: {e: 1}}}}});
                                print({first: 'x'.repeat(40), second: 'y'.repeat(40)});
                                """))
                .isEqualTo(
                        """
                        text 1 true null undefined 10n
                        { id: "1", "a-b": [1, "x", {}], f: [Function: f] }
                        [] {} Map { "a" => 1 } Set { 1 } /x/g
                        1970-01-01T00:00:00.000Z Symbol(s) [[Error: no]]
                        { self: [Circular] }
                        { a: { b: { c: { d: [Object] } } } }
                        {
                          first: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                          second: "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy"
                        }
                        """);
    }

    @Test
    void fillsInPercentMarks() {
        assertThat(
                        scripts.printed(
                                """
                                console.log('%s has %d GB (%i%%), %j', 'data', '10', 7.9, {a: 1}, 'more');
                                console.log('100%', 'done');
                                """))
                .isEqualTo(
                        """
                        data has 10 GB (7%), {"a":1} more
                        100% done
                        """);
    }

    @Test
    void sendsWarningsAndErrorsToStandardError() {
        scripts.run(
                """
                console.log('log'); console.info('info'); console.debug('debug');
                console.warn('warn'); console.error('error');
                """);

        assertThat(scripts.output.standard()).isEqualTo("log\ninfo\ndebug\n");
        assertThat(scripts.output.error()).isEqualTo("warn\nerror\n");
    }
}
