package org.evsshell.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.result.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

final class SessionTest {
    @TempDir private Path folder;
    private ScriptFixture scripts;
    private ScriptSession session;

    @BeforeEach
    void setUp() {
        scripts = new ScriptFixture(folder);
        session = scripts.host.session();
    }

    @AfterEach
    void tearDown() {
        session.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    1 + 1                            | Value[json=2]
                    'text'                           | Message[text=text]
                    undefined                        | Nothing[]
                    null                             | Value[json=null]
                    [1, 2]                           | Value[json=[1,2]]
                    evs.async.fake.echo(5)           | Value[json=5]
                    await evs.async.fake.echo(6)     | Value[json=6]
                    print                            | Message[text=[Function: print]]
                    """)
    void givesTheLastValueAwaited(String line, String result) {
        assertThat(evaluate(line)).hasToString(result);
    }

    @ParameterizedTest
    @CsvSource({
        "evs.fake, evs.help('fake')",
        "evs.async.fake, evs.help('fake')",
        "evs.fake.echo, evs.help('fake.echo')",
        "evs.async, evs.help('async')",
        "evs, evs.help('evs')",
    })
    void showsTheHelpOnWhatIsUnderEvs(String line, String help) {
        assertThat(evaluate(line)).isEqualTo(evaluate(help));
        assertThat(evaluate(line).toString()).contains("evs.");
    }

    @Test
    void showsTheMethodsOfAnObjectOfNothingElse() {
        assertThat(evaluate("({ twice(n) { return 2 * n } })"))
                .isEqualTo(new Result.Message("{ twice: [Function: twice] }"));
    }

    @Test
    void takesALineThatBeginsWithABraceForAnObject() {
        assertThat(evaluate("{a: 1, b: [2]}"))
                .isInstanceOfSatisfying(
                        Result.Item.class,
                        item -> assertThat(item.json()).hasToString("{\"a\":1,\"b\":[2]}"));
    }

    @Test
    void remembersWhatWasDeclared() {
        evaluate("const a = 40; let b = 1; function more(n) { return n + 1 }");
        evaluate("b = more(b)");

        assertThat(evaluate("a + b")).hasToString("Value[json=42]");
    }

    @Test
    void survivesErrors() {
        evaluate("let a = 1");

        EvsException unknown = catchThrowableOfType(EvsException.class, () -> evaluate("a.b.c"));
        EvsException wrong = catchThrowableOfType(EvsException.class, () -> evaluate("a +* 2"));

        assertThat(unknown.message())
                .isEqualTo(
                        """
                        js:1:1: TypeError: Cannot read property 'c' of undefined
                            at js:1:1\
                        """);
        assertThat(wrong.kind()).isEqualTo(ErrorKind.USAGE);
        assertThat(wrong.message()).startsWith("js:1:4: SyntaxError: ");
        assertThat(evaluate("a")).hasToString("Value[json=1]");
    }

    @Test
    void takesExitForTheEndOfTheLineAndItsContext() {
        evaluate("let a = 1");

        assertThatThrownBy(() -> evaluate("exit(2)"))
                .isInstanceOfSatisfying(ScriptExit.class, e -> assertThat(e.code()).isEqualTo(2));
        assertThat(evaluate("typeof a")).isEqualTo(new Result.Message("undefined"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    1 + 1                    | true
                    for (const a of [1]) {   | false
                    evs.fake.echo(           | false
                    {a: 1}                   | true
                    a +* 2                   | true
                    """)
    void knowsWhetherALineIsWhole(String line, boolean whole) {
        assertThat(session.complete(line)).isEqualTo(whole);
    }

    @Test
    void cannotImport() {
        assertThatThrownBy(() -> evaluate("import('./main.js')"))
                .isInstanceOf(EvsException.class)
                .hasMessageContaining("only script files can import");
    }

    private Result evaluate(String line) {
        return session.evaluate(line, scripts.invocation());
    }
}
