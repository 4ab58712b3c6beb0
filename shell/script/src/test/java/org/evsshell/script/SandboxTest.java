package org.evsshell.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.evsshell.client.error.EvsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class SandboxTest {
    @TempDir private Path folder;
    private Path inner;
    private ScriptFixture scripts;

    @BeforeEach
    void setUp() throws IOException {
        inner = Files.createDirectory(folder.resolve("scripts"));
        scripts = new ScriptFixture(inner);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Java",
                "Packages",
                "Polyglot",
                "Graal",
                "process",
                "require",
                "load",
                "fetch",
                "XMLHttpRequest",
                "setTimeout",
                "read",
                "quit"
            })
    void hasNoWayToTheHost(String name) {
        assertThat(scripts.exported("export default typeof " + name + ";").stringValue())
                .isEqualTo("undefined");
    }

    @Test
    void refusesHostClassesByReflection() {
        assertThat(
                        scripts.exported(
                                """
                                const results = [evs.fake.echo, evs.help, print].map(
                                    each => typeof each.getClass + typeof each.class);
                                export default results.join();
                                """))
                .hasToString("\"undefinedundefined,undefinedundefined,undefinedundefined\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.mjs", "./link.mjs", "./linked/outside.mjs", "/etc/passwd"})
    void refusesToImportFromOutsideItsFolder(String path) throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.mjs"), "export default 1;");
        Files.createSymbolicLink(inner.resolve("link.mjs"), outside);
        Files.createSymbolicLink(inner.resolve("linked"), folder);

        EvsException failure =
                catchThrowableOfType(
                        EvsException.class, () -> scripts.run("import '" + path + "';"));

        assertThat(failure.message())
                .contains(" is refused: scripts import only from below their own folder");
    }

    @Test
    void takesTheRealFolderOfALinkedScript() throws IOException {
        scripts.write("lib.mjs", "export const answer = 42;");
        Path real = scripts.write("real.js", "import { answer } from './lib.mjs'; print(answer);");
        Path link = Files.createSymbolicLink(folder.resolve("link.js"), real);

        scripts.host.run(link, java.util.List.of(), scripts.invocation());

        assertThat(scripts.output.standard()).isEqualTo("42\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete evs.fake",
                "delete evs.fake.echo",
                "evs.fake = {}",
                "evs.fake.echo = null",
                "evs.fake.echo.help = ''",
                "evs.async.fake.more = 1",
                "globalThis.evs = {}",
                "delete globalThis.evs",
                "EvsError.prototype.name = 'Other'"
            })
    void keepsItsObjectsWhole(String attack) {
        EvsException failure =
                catchThrowableOfType(EvsException.class, () -> scripts.run(attack + ";"));

        assertThat(failure.message()).contains("main.js:1:1: TypeError: ");
    }

    @Test
    void survivesAScriptThatReplacesWhatItIsBuiltOn() {
        assertThat(
                        scripts.exported(
                                """
                                JSON.parse = JSON.stringify = () => 'broken';
                                globalThis.Promise = null;
                                globalThis.Error = null;
                                Array.isArray = () => false;
                                Object.freeze = () => null;
                                const both = [evs.fake.echo({a: 1}).a, await evs.async.fake.echo(2)];
                                export default both;
                                """))
                .hasToString("[1,2]");
    }

    @Test
    void keepsScriptsApart() {
        scripts.run("globalThis.left = 1; Object.prototype.left = 2;");

        assertThat(scripts.exported("export default typeof left + typeof {}.left;"))
                .hasToString("\"undefinedundefined\"");
    }
}
