package org.evsshell.tests.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.fault.Faults;
import org.evsshell.simulator.world.Inventories;
import org.evsshell.tests.contract.MovingClock;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code evs.disks.export} as a script uses it. */
final class DiskExportScriptTest {
    private static final String SCRIPT =
            """
            const disk = evs.disks.create({ name: 'n', size: 10, wait: true });
            const image = evs.disks.export(disk.id, {
              image_name: 'golden', disk_format: 'raw', wait: true, timeout: '5m' });
            console.log(image.image_name, image.disk_format, image.status, image.id === disk.id);
            const copy = evs.disks.create({ name: 'c', size: 10, imageRef: image.image_id });
            console.log(copy.name);
            const started = evs.disks.export(disk.id, { image_name: 'next' });
            console.log(started.status, evs.disks.get(disk.id).status);
            """;

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void makesAnImageThatMakesDisks(Dialect dialect) throws IOException {
        ScriptStage stage =
                new ScriptStage(Inventories.empty(dialect, 1), Faults.none(), new MovingClock(), 1);

        assertThat(stage.run(Files.writeString(folder.resolve("export.js"), SCRIPT)))
                .isEqualTo(
                        """
                        golden raw available true
                        c
                        uploading uploading
                        """);
    }
}
