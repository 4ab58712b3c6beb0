package org.evsshell.tests.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.fault.Faults;
import org.evsshell.simulator.world.Inventories;
import org.evsshell.tests.contract.MovingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code evs.nativeDisks} and {@code evs.nativeSnapshots} as a script uses them. */
final class NativeObjectsTest {
    private static final String EVERY_METHOD =
            """
            const disk = evs.disks.create({
              name: 'n', size: 10, metadata: { 'hw:passthrough': 'true' }, wait: true });
            const shown = evs.nativeDisks.get(disk.id);
            console.log(shown.wwn.length, shown.encrypted, shown.service_type, shown.tags);
            console.log(evs.nativeDisks.count(), evs.nativeDisks.count({ multiattach: true }));
            console.log(evs.nativeDisks.list({ ids: [disk.id], sort_key: 'size' }).length);
            for (const each of evs.nativeDisks.iterate({ name: 'n' })) console.log(each.name);

            const made = evs.nativeSnapshots.create({ volume_id: disk.id, name: 's', wait: true });
            console.log(made.status, evs.nativeSnapshots.count());
            console.log(evs.nativeSnapshots.update(made.id, { name: 't' }).name);
            console.log(evs.nativeSnapshots.list({ volume_id: disk.id })[0].service_type);
            console.log(evs.nativeSnapshots.get(made.id).name);
            console.log(evs.nativeSnapshots.rollback(made.id, { wait: true }).status);
            evs.nativeSnapshots.delete(made.id, { wait: true });
            for (const each of evs.nativeSnapshots.iterate()) console.log(each.name);
            console.log(evs.nativeSnapshots.count());
            """;

    @TempDir private Path folder;

    @Test
    void doWhatTheirHelpSays() throws IOException {
        assertThat(run(Dialect.EVS, EVERY_METHOD))
                .isEqualTo(
                        """
                        32 false EVS {}
                        1 0
                        1
                        n
                        available 1
                        t
                        EVS
                        t
                        available
                        0
                        """);
    }

    @Test
    void onPlainOpenStackTheyNameWhatToUse() throws IOException {
        assertThat(
                        run(
                                Dialect.CINDER,
                                """
                                try { evs.nativeDisks.list(); } catch (e) { print(e.kind, e.message); }
                                try { evs.nativeSnapshots.count(); } catch (e) { print(e.kind); }
                                """))
                .isEqualTo(
                        """
                        Usage Cloud 'stage' is plain OpenStack, which has no calls of EVS's own.
                        Usage
                        """);
    }

    private String run(Dialect dialect, String script) throws IOException {
        ScriptStage stage =
                new ScriptStage(Inventories.empty(dialect, 1), Faults.none(), new MovingClock(), 1);
        return stage.run(Files.writeString(folder.resolve("native.js"), script));
    }
}
