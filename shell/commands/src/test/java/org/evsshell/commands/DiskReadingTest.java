package org.evsshell.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.Result;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;

final class DiskReadingTest {
    private final SimulatedCloud cloud = new SimulatedCloud(Dialect.EVS);

    @Test
    void listsOnlyDisksThatPassEveryFilter() {
        Result result =
                CommandRun.of("disk list", cloud)
                        .with("status", "available")
                        .with("zone", "eu-de-01")
                        .with("type", "SAS")
                        .run();

        assertThat(Results.rows(result, "name", "size", "status"))
                .isEqualTo(
                        """
                        scratch\t10\tavailable
                        data-01\t100\tavailable
                        data-02\t100\tavailable
                        """);
    }

    @Test
    void tellsBootableFromOthersAndFromAll() {
        String bootable = listed("bootable", "true");
        String others = listed("bootable", "false");

        assertThat(bootable).contains("web-01-root").doesNotContain("data-01");
        assertThat(others).contains("data-01").doesNotContain("web-01-root");
    }

    @Test
    void listsSharedDisksOnly() {
        assertThat(listed("multiattach", "true")).isEqualTo("cluster-quorum\n");
    }

    @Test
    void keepsTheFrozenColumns() {
        Result.Rows rows = (Result.Rows) CommandRun.of("disk list", cloud).run();

        assertThat(rows.layout().columns().stream().map(Column::field))
                .containsExactly(
                        "id",
                        "name",
                        "status",
                        "size",
                        "volume_type",
                        "availability_zone",
                        "created_at");
        rows.rows().close();
    }

    @Test
    void showsOneDiskAsAnItem() {
        Result result = CommandRun.of("disk show", cloud).with("DISK", "scratch").run();

        assertThat(result).isInstanceOf(Result.Item.class);
        assertThat(Results.rows(result, "name", "size")).isEqualTo("scratch\t10\n");
    }

    @Test
    void showsSeveralDisksAsRowsEachOnce() {
        Result result =
                CommandRun.of("disk show", cloud)
                        .with("DISK", "scratch", "data-01", "scratch")
                        .run();

        assertThat(Results.rows(result, "name")).isEqualTo("scratch\ndata-01\n");
    }

    @Test
    void failsWhenOneOfSeveralIsUnknown() {
        CommandRun run = CommandRun.of("disk show", cloud).with("DISK", "scratch", "nowhere");

        assertThatThrownBy(run::run)
                .isInstanceOfSatisfying(
                        EvsException.class,
                        e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
    }

    private String listed(String flag, String value) {
        return Results.rows(CommandRun.of("disk list", cloud).with(flag, value).run(), "name");
    }
}
