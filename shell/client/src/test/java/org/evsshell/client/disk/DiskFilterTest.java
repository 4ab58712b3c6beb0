package org.evsshell.client.disk;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.json.Json;
import org.evsshell.client.snapshot.SnapshotFilter;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** What passes all is told field by field, so that a new field would be forgotten in silence. */
final class DiskFilterTest {
    private static final List<DiskFilter> NARROW =
            List.of(
                    new DiskFilter("n", null, null, null, null, null, List.of()),
                    new DiskFilter(null, "error", null, null, null, null, List.of()),
                    new DiskFilter(null, null, "SSD", null, null, null, List.of()),
                    new DiskFilter(null, null, null, "z", null, null, List.of()),
                    new DiskFilter(null, null, null, null, false, null, List.of()),
                    new DiskFilter(null, null, null, null, null, true, List.of()),
                    DiskFilter.ALL.on("s1"),
                    new DiskFilter(null, null, null, null, null, null, List.of("d1")));

    @Test
    void everyFieldNarrowsIt() {
        assertThat(DiskFilter.ALL.passesAll()).isTrue();
        assertThat(NARROW)
                .hasSameSizeAs(DiskFilter.class.getRecordComponents())
                .noneMatch(DiskFilter::passesAll);
    }

    @Test
    void looksAtNoOtherFieldsThanItSays() {
        ObjectNode row =
                (ObjectNode)
                        Json.read(
                                        """
                                        {"id": "d1", "name": "n", "status": "error", "size": 1,
                                         "volume_type": "SSD", "availability_zone": "z",
                                         "multiattach": false, "bootable": "true",
                                         "attachments": [{"server_id": "s1"}]}
                                        """)
                                .orElseThrow();

        assertThat(NARROW).allMatch(filter -> filter.passes(row));
        assertThat(NARROW).allMatch(filter -> filter.passes(row.retain(DiskFilter.FIELDS)));
        assertThat(NARROW).noneMatch(filter -> filter.passes(Json.object()));
    }

    @Test
    void everyFieldNarrowsThatOfSnapshots() {
        List<SnapshotFilter> narrow =
                List.of(
                        new SnapshotFilter("d1", null, null),
                        new SnapshotFilter(null, "n", null),
                        new SnapshotFilter(null, null, "error"));

        assertThat(SnapshotFilter.ALL.passesAll()).isTrue();
        assertThat(narrow)
                .hasSameSizeAs(SnapshotFilter.class.getRecordComponents())
                .noneMatch(SnapshotFilter::passesAll);
    }
}
