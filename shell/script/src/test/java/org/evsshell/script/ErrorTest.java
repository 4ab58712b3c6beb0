package org.evsshell.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.error.Hint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

final class ErrorTest {
    @TempDir private Path folder;
    private ScriptFixture scripts;

    @BeforeEach
    void setUp() {
        scripts = new ScriptFixture(folder);
    }

    @Test
    void showsFileLineAndOnlyTheScriptsFrames() {
        scripts.write("lib/deep.mjs", "export function deep(x) {\n  return x.y.z;\n}\n");

        assertFailure(
                """
                import { deep } from './lib/deep.mjs';
                function middle() {
                  return [1].map(() => deep({}));
                }
                middle();
                """,
                ErrorKind.SCRIPT_ERROR,
                """
                lib/deep.mjs:2:10: TypeError: Cannot read property 'z' of undefined
                    at deep (lib/deep.mjs:2:10)
                    at main.js:3:24
                    at Array.map (native)
                    at middle (main.js:3:14)
                    at main.js:5:1\
                """);
    }

    @Test
    void showsTheCallersLineForAServiceErrorAndKeepsItsKind() {
        EvsException failure =
                assertFailure(
                        """
                        function load() {
                          return evs.fake.fail('NOT_FOUND');
                        }
                        load();
                        """,
                        ErrorKind.NOT_FOUND,
                        """
                        It went wrong.
                            at load (main.js:2:19)
                            at main.js:4:1\
                        """);
        assertThat(failure.detail())
                .isEqualTo(
                        new EvsException.Detail(
                                "cinderV3ShowDisk",
                                404,
                                "EVS.5404",
                                "req-1",
                                Hint.of("Look again."),
                                null));
    }

    @Test
    void showsTheCallersLineForAServiceErrorOfAPromise() {
        assertFailure(
                """
                async function load() {
                  await null;
                  return await evs.async.fake.fail('LIMIT_REACHED');
                }
                await load();
                """,
                ErrorKind.LIMIT_REACHED,
                """
                It went wrong.
                    at load (main.js:3:31)
                    at main.js:5:7\
                """);
    }

    @Test
    void handsScriptsAnErrorWithAllThatIsKnown() {
        assertThat(
                        scripts.exported(
                                """
                                let caught;
                                try {
                                  evs.fake.fail('WRONG_STATE');
                                } catch (error) {
                                  caught = error;
                                }
                                export default {
                                  ...caught,
                                  message: caught.message,
                                  name: caught.name,
                                  ours: caught instanceof EvsError && caught instanceof Error,
                                  line: caught.stack.includes('main.js:3:12'),
                                };
                                """))
                .hasToString(
                        "{\"kind\":\"WrongState\",\"code\":\"EVS.5404\",\"status\":404,"
                                + "\"requestId\":\"req-1\",\"operation\":\"cinderV3ShowDisk\","
                                + "\"hint\":\"Look again.\",\"message\":\"It went wrong.\","
                                + "\"name\":\"EvsError\",\"ours\":true,\"line\":true}");
    }

    @Test
    void namesTheLineOfASyntaxError() {
        assertFailure(
                "const a = 1;\nfunction ( {\n",
                ErrorKind.USAGE,
                """
                main.js:2:10: SyntaxError: Expected ident but found (
                function ( {
                         ^\
                """);
    }

    @Test
    void namesTheFileOfASyntaxErrorInAnImport() {
        scripts.write("lib/bad.mjs", "export const = 1;\n");

        assertFailure(
                "import './lib/bad.mjs';\n",
                ErrorKind.USAGE,
                """
                lib/bad.mjs:1:14: SyntaxError: expected BindingIdentifier or BindingPattern
                export const = 1;
                             ^\
                """);
    }

    @Test
    void takesWrongJsonForAScriptErrorNotASyntaxError() {
        assertFailure(
                "JSON.parse('{');\n",
                ErrorKind.SCRIPT_ERROR,
                """
                main.js:1:6: SyntaxError: Unexpected end of JSON input
                    at JSON.parse (native)
                    at main.js:1:6\
                """);
    }

    @Test
    void endsOnAnUnhandledRejection() {
        assertFailure(
                """
                async function forgotten() {
                  throw new Error('lost');
                }
                forgotten();
                await evs.async.sleep(1);
                """,
                ErrorKind.SCRIPT_ERROR,
                """
                main.js:2:9: unhandled rejection: Error: lost
                    at forgotten (main.js:2:9)
                    at main.js:4:1\
                """);
    }

    @Test
    void endsOnAnUnhandledRejectionOfTheServiceWithItsKind() {
        assertFailure(
                "evs.async.fake.fail('FORBIDDEN');\n",
                ErrorKind.FORBIDDEN,
                """
                unhandled rejection: It went wrong.
                    at main.js:1:16\
                """);
    }

    @Test
    void showsWhatWasThrownWhenItIsNoError() {
        assertFailure("throw {code: 7};\n", ErrorKind.SCRIPT_ERROR, "uncaught { code: 7 }");
    }

    @Test
    void saysWhichMethodOfAPluginHasABug() {
        assertFailure(
                "evs.fake.broken();\n",
                ErrorKind.SCRIPT_ERROR,
                """
                fake.broken() failed: java.lang.IllegalStateException: a bug
                    at main.js:1:10\
                """);
    }

    @Test
    void reportsAnExportThatHasNoJsonForm() {
        assertFailure(
                "const a = {};\na.self = a;\nexport default a;\n",
                ErrorKind.SCRIPT_ERROR,
                "TypeError: export default has no JSON form: Converting circular structure to"
                        + " JSON");
    }

    @Test
    void namesFilesAsTheUserDid() {
        scripts.write("lib/deep.mjs", "export const a = null;\nexport const b = a.b;\n");
        Path script = scripts.write("main.js", "import './lib/deep.mjs';");

        EvsException failure =
                catchThrowableOfType(
                        EvsException.class,
                        () ->
                                scripts.host.run(
                                        script,
                                        Path.of("examples/main.js"),
                                        List.of(),
                                        scripts.invocation()));

        assertThat(failure.message())
                .startsWith("examples/lib/deep.mjs:2:18: TypeError: Cannot read property 'b'");
    }

    private EvsException assertFailure(String code, ErrorKind kind, String message) {
        EvsException failure = catchThrowableOfType(EvsException.class, () -> scripts.run(code));
        assertThat(scripts.withoutFolder(failure.message())).isEqualTo(message);
        assertThat(failure.kind()).isEqualTo(kind);
        return failure;
    }
}
