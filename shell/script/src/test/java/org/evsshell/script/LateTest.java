package org.evsshell.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

/** What is made when a script first touches it, and what scripts see of that: nothing. */
final class LateTest {
    private static final String EVERYTHING =
            """
            async function everything() {
              const said = [typeof evs.fake.echo, evs.fake.echo.name, evs.fake.echo(1)];
              said.push(await evs.async.fake.echo(2));
              for (const row of evs.fake.iterate(2)) said.push(row.n);
              const [one, other] = await evs.parallel([3, 4], async n => {
                if (n === 4) throw new EvsError('four');
                return n;
              });
              said.push(one.value, other.status);
              try {
                evs.fake.fail('NOT_FOUND');
              } catch (error) {
                said.push(error instanceof EvsError, error.code);
              }
              sleep(0);
              await evs.async.sleep(0);
              print({ said }, 'printed');
              return said;
            }
            """;
    private static final String SAID =
            "[\"function\",\"fake.echo\",1,2,1,2,3,\"rejected\",true,\"EVS.5404\"]";

    @TempDir private Path folder;
    private ScriptFixture scripts;

    @BeforeEach
    void setUp() {
        scripts = new ScriptFixture(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "globalThis.JSON = null;",
                "JSON.parse = JSON.stringify = () => 'broken';",
                "for (const name of ['Promise', 'Error', 'TypeError', 'Object', 'Array', 'Number',"
                        + " 'Reflect', 'Function']) globalThis[name] = null;",
                "for (const name of ['freeze', 'create', 'defineProperty', 'setPrototypeOf'])"
                        + " Object[name] = () => 'broken';",
                "Array.from = Array.isArray = Number.isInteger = () => false;",
                "Function.prototype.call = Function.prototype.apply = () => 'broken';",
                "String.prototype[Symbol.split] = () => 'broken';",
                "for (const name of ['configurable', 'writable', 'value', 'get'])"
                        + " Object.defineProperty(Object.prototype, name, { value: 'broken' });",
                "for (const name of ['echo', 'list', 'places', 'errors', 'member', 'full', '0'])"
                        + " Object.defineProperty(Object.prototype, name,"
                        + " { set() { throw 'broken'; }, get() { return 'broken'; } });"
            })
    void isNoneOfWhatTheScriptReplaced(String attack) {
        assertThat(scripts.exported(EVERYTHING + attack + "\nexport default await everything();"))
                .hasToString(SAID);
        assertThat(scripts.output.standard()).contains("printed");
    }

    @Test
    void staysTheSameOnceMade() {
        assertThat(
                        scripts.exported(
                                """
                                const roots = [evs, evs.async];
                                export default [
                                  ...roots.map(root => root.fake === root.fake),
                                  ...roots.map(root => root.call === root.call),
                                  evs.async === evs.async,
                                  evs.fake === evs.async.fake,
                                ];
                                """))
                .hasToString("[true,true,true,true,true,false]");
    }

    @Test
    void isFrozenAndListedBeforeItIsMade() {
        assertThat(
                        scripts.exported(
                                """
                                const described = [evs, evs.async].map(root =>
                                    Object.isFrozen(root) && Object.keys(root).slice(-8).join());
                                described.push(Object.isFrozen(evs.fake), Object.keys(evs.fake)[0]);
                                export default described;
                                """))
                .hasToString(
                        "[\"call,fake,table,parallel,help,version,cloud,async\","
                                + "\"call,fake,table,parallel,help,version,cloud,sleep\","
                                + "true,\"echo\"]");
    }
}
