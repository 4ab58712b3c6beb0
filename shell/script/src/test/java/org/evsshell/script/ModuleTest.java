package org.evsshell.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.result.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class ModuleTest {
    @TempDir private Path folder;
    private ScriptFixture scripts;

    @BeforeEach
    void setUp() {
        scripts = new ScriptFixture(folder);
    }

    @Test
    void givesTheDefaultExport() {
        assertThat(scripts.exported("export default 6 * 7;")).hasToString("42");
    }

    @Test
    void awaitsTopLevelAwaitAndAPromiseExported() {
        assertThat(
                        scripts.exported(
                                """
                                const one = await evs.async.fake.echo(1);
                                export default evs.async.fake.echo(one + 1);
                                """))
                .hasToString("2");
    }

    @Test
    void givesNothingWithoutADefaultExport() {
        assertThat(scripts.run("1 + 1;")).isEqualTo(new Result.Nothing());
    }

    @Test
    void handsOverTheArguments() {
        scripts.run("print(args.join('|'));", "--keep", "two words");

        assertThat(scripts.output.standard()).isEqualTo("--keep|two words\n");
    }

    @Test
    void waitsForStartedWorkAfterTheModuleIsDone() {
        assertThat(
                        scripts.printed(
                                """
                                evs.async.sleep(5).then(() => print('late'));
                                print('early');
                                """))
                .isEqualTo("early\nlate\n");
    }

    @Test
    void importsFromBelowItsOwnFolder() {
        scripts.write("lib/deep.mjs", "export const answer = 42;");

        assertThat(
                        scripts.exported(
                                """
                                import { answer } from './lib/deep.mjs';
                                export default answer;
                                """))
                .hasToString("42");
    }

    @Test
    void saysWhereAModuleWaitsThatNeverSettles() {
        assertThatThrownBy(
                        () ->
                                scripts.run(
                                        """
                                        const one = await evs.async.fake.echo(1);
                                        await new Promise(() => {});
                                        """))
                .isInstanceOfSatisfying(
                        EvsException.class,
                        e -> {
                            assertThat(e.kind()).isEqualTo(ErrorKind.SCRIPT_ERROR);
                            assertThat(scripts.withoutFolder(e.message()))
                                    .isEqualTo(
                                            "main.js:2:1: the script awaits a promise that nothing"
                                                    + " is going to settle");
                        });
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(
                        () ->
                                scripts.host.run(
                                        folder.resolve("no.js"),
                                        java.util.List.of(),
                                        scripts.invocation()))
                .isInstanceOfSatisfying(
                        EvsException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.USAGE));
    }
}
