package org.evsshell.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.identity.DemoDirectory;
import org.evsshell.simulator.identity.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

class InventoriesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final World demo = Inventories.demo(Dialect.EVS, 1, NOW);
    private final Project project = project("demo");

    @Test
    void demoHasSome25DisksInThreeZonesOfSeveralTypes() {
        assertThat(demo.disks(project.id())).hasSize(25);
        assertThat(valuesOf(Disk::zone))
                .containsExactlyInAnyOrder("eu-de-01", "eu-de-02", "eu-de-03");
        assertThat(valuesOf(Disk::type)).contains("SAS", "SSD", "GPSSD", "ESSD", "SATA");
        assertThat(valuesOf(Disk::status))
                .containsExactlyInAnyOrder("available", "in-use", "error");
    }

    @Test
    void demoHasOneAttachedDiskAtTheLimitAndRoomOnEveryAvailableOne() {
        List<String> full =
                demo.disks(project.id()).stream()
                        .filter(disk -> demo.snapshotsOf(disk.id()).size() == 7)
                        .map(disk -> disk.name() + " " + disk.status())
                        .toList();
        assertThat(full).containsExactly("db-primary in-use");
        assertThat(demo.disks(project.id()))
                .filteredOn(disk -> disk.status().equals("available"))
                .allMatch(disk -> demo.snapshotsOf(disk.id()).size() <= 3);
    }

    @Test
    void demoHasASharedDiskAndANameInAnotherScript() {
        assertThat(demo.disks(project.id()))
                .filteredOn(Disk::multiattach)
                .singleElement()
                .returns("in-use", Disk::status)
                .returns(2, disk -> disk.attachments().size());
        assertThat(valuesOf(disk -> String.valueOf(disk.name()))).contains("データ-保管");
    }

    @Test
    void demoHasSnapshotsOfSeveralAges() {
        assertThat(demo.snapshots(project.id()))
                .extracting(snapshot -> snapshot.createdAt().toString().substring(0, 7))
                .contains("2026-11", "2026-10", "2026-09", "2026-05");
    }

    @Test
    void otherProjectHasDisksOfItsOwn() {
        assertThat(demo.disks(project("alt").id()))
                .extracting(Disk::name)
                .containsExactlyInAnyOrder("alt-data-01", "alt-root");
    }

    private Project project(String name) {
        return demo.directory().projectNamed(name, DemoDirectory.ACCOUNT).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void everythingHoldsInTheReadyMadeWorlds(Dialect dialect) {
        WorldInvariants.check(Inventories.demo(dialect, 1, NOW));
        WorldInvariants.check(Inventories.bulk(dialect, 40, 120, 1, NOW));
    }

    @Test
    void sameSeedGivesTheSameWorldAndAnotherSeedAnother() {
        World again = Inventories.demo(Dialect.EVS, 1, NOW);
        World other = Inventories.demo(Dialect.EVS, 2, NOW);
        assertThat(again.disks(project.id())).isEqualTo(demo.disks(project.id()));
        assertThat(other.disks(project.id())).isNotEqualTo(demo.disks(project.id()));
    }

    @Test
    void bulkHasAsManyAsAskedForAndNeverMoreThanSevenSnapshotsADisk() {
        World bulk = Inventories.bulk(Dialect.EVS, 30, 1000, 1, NOW);
        assertThat(bulk.allDisks()).hasSize(30);
        assertThat(bulk.allSnapshots()).hasSize(210);
        assertThat(bulk.allDisks())
                .allMatch(disk -> bulk.snapshotsOf(disk.id()).size() == 7)
                .allMatch(disk -> disk.createdAt().isBefore(NOW));
    }

    @Test
    void bulkDisksHaveTagsAndThoseThatAreAlikeShareThem() {
        World bulk = Inventories.bulk(Dialect.EVS, 1000, 0, 1, NOW);
        assertThat(bulk.allDisks())
                .extracting(disk -> disk.tags().get("env"))
                .containsOnly("prod", "test", "dev");
        assertThat(bulk.allDisks())
                .filteredOn(disk -> disk.tags().containsKey("owner"))
                .hasSizeBetween(700, 950);
        Set<Map<String, String>> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        bulk.allDisks().forEach(disk -> kept.add(disk.tags()));
        assertThat(kept).hasSizeLessThan(40);
    }

    private Set<String> valuesOf(Function<Disk, String> field) {
        return demo.disks(project.id()).stream().map(field).collect(Collectors.toSet());
    }
}
