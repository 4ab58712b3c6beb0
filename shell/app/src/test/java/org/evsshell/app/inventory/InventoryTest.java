package org.evsshell.app.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;

class InventoryTest {
    private final Inventory inventory = new Inventory();

    private void know(Dialect dialect, List<Row> disks, List<Row> snapshots) {
        inventory.speaks(dialect);
        inventory.put(Noun.DISK, disks);
        inventory.put(Noun.SNAPSHOT, snapshots);
        inventory.endReading(Noun.DISK);
        inventory.endReading(Noun.SNAPSHOT);
    }

    private List<String> names(Noun noun, String word, @Nullable Action action) {
        return inventory
                .find(new Inventory.Query(noun, word, action, false, Set.of(), 10))
                .rows()
                .stream()
                .map(match -> match.row().name())
                .toList();
    }

    @Test
    void ranksExactNamesThenBeginningsOfNamesThenOfIdsThenParts() {
        know(
                Dialect.EVS,
                List.of(
                        Resources.diskRow(0xab, "other", "available"),
                        Resources.diskRow(1, "x-0000-x", "available"),
                        Resources.diskRow(2, "0000-backup", "available"),
                        Resources.diskRow(3, "0000", "available"),
                        Resources.diskRow(0x77000000, "far", "available")),
                List.of());

        assertThat(names(Noun.DISK, "0000", null))
                .containsExactly("0000", "0000-backup", "other", "x-0000-x", "far");
    }

    @Test
    void findsNamesInAnyCaseAndScript() {
        know(
                Dialect.EVS,
                List.of(
                        Resources.diskRow(1, "DATA-01", "available"),
                        Resources.diskRow(2, "Größe-Übung", "available"),
                        Resources.diskRow(3, "данные", "available")),
                List.of());

        assertThat(names(Noun.DISK, "data", null)).containsExactly("DATA-01");
        assertThat(names(Noun.DISK, "übung", null)).containsExactly("Größe-Übung");
        assertThat(names(Noun.DISK, "ДАН", null)).containsExactly("данные");
    }

    @Test
    void saysHowManyMoreThereAre() {
        know(
                Dialect.EVS,
                java.util.stream.IntStream.range(0, 25)
                        .mapToObj(n -> Resources.diskRow(n, "data-" + n, "available"))
                        .toList(),
                List.of());

        Found found =
                inventory.find(new Inventory.Query(Noun.DISK, "data", null, false, Set.of(), 4));

        assertThat(found.rows()).hasSize(4);
        assertThat(found.matches()).isEqualTo(25);
    }

    @Test
    void leavesOutWhatIsOnTheLineAlready() {
        know(
                Dialect.EVS,
                List.of(
                        Resources.diskRow(1, "a", "available"),
                        Resources.diskRow(2, "b", "available")),
                List.of());

        Found found =
                inventory.find(
                        new Inventory.Query(
                                Noun.DISK, "", null, false, Set.of(Resources.idOf(1)), 10));

        assertThat(found.rows()).extracting(match -> match.row().name()).containsExactly("b");
    }

    @Test
    void offersOnlyDisksThatCanBeExtended() {
        know(
                Dialect.CINDER,
                List.of(
                        Resources.diskRow(1, "free", "available"),
                        Resources.diskRow(2, "broken", "error")),
                List.of());

        assertThat(names(Noun.DISK, "", Action.DISK_EXTEND)).containsExactly("free");
        assertThat(names(Noun.DISK, "", null)).containsExactly("broken", "free");
    }

    @Test
    void offersNoDiskWithSevenSnapshotsForAnotherOnEvs() {
        List<Row> seven =
                java.util.stream.IntStream.range(100, 107)
                        .mapToObj(n -> Resources.snapshotRow(n, "s" + n, "available", 1))
                        .toList();
        know(
                Dialect.EVS,
                List.of(
                        Resources.diskRow(1, "full", "available"),
                        Resources.diskRow(2, "room", "available")),
                seven);

        assertThat(names(Noun.DISK, "", Action.SNAPSHOT_CREATE)).containsExactly("room");

        inventory.remove(Noun.SNAPSHOT, Resources.idOf(103), false);
        assertThat(names(Noun.DISK, "", Action.SNAPSHOT_CREATE)).containsExactly("full", "room");
    }

    @ParameterizedTest
    @CsvSource({"EVS, 'newest older'", "CINDER, 'newest'"})
    void offersOnlySnapshotsThatCanBeRolledBack(Dialect dialect, String expected) {
        know(
                dialect,
                List.of(
                        Resources.diskRow(1, "free", "available"),
                        Resources.diskRow(2, "attached", "in-use")),
                List.of(
                        Resources.snapshotRow(10, "older", "available", 1),
                        Resources.snapshotRow(11, "newest", "available", 1),
                        Resources.snapshotRow(12, "of-attached", "available", 2),
                        Resources.snapshotRow(9, "making", "creating", 1)));

        assertThat(names(Noun.SNAPSHOT, "", Action.SNAPSHOT_ROLLBACK))
                .containsExactly(expected.split(" "));
    }

    @Test
    void speaksForASnapshotWhoseDiskIsNotKnownYet() {
        inventory.speaks(Dialect.CINDER);
        inventory.put(Noun.SNAPSHOT, List.of(Resources.snapshotRow(10, "lonely", "available", 1)));

        assertThat(names(Noun.SNAPSHOT, "", Action.SNAPSHOT_ROLLBACK)).containsExactly("lonely");
    }

    @Test
    void showsASnapshotWithItsDisksName() {
        know(
                Dialect.EVS,
                List.of(Resources.diskRow(1, "data-01", "available")),
                List.of(Resources.snapshotRow(10, "before", "available", 1)));

        Found found =
                inventory.find(new Inventory.Query(Noun.SNAPSHOT, "", null, false, Set.of(), 10));

        assertThat(found.rows()).extracting(Found.Match::diskName).containsExactly("data-01");
    }

    @Test
    void findsARenamedDiskByItsNewNameOnly() {
        know(Dialect.EVS, List.of(Resources.diskRow(1, "before", "available")), List.of());

        inventory.put(Noun.DISK, List.of(Resources.diskRow(1, "after", "available")));

        assertThat(names(Noun.DISK, "before", null)).isEmpty();
        assertThat(names(Noun.DISK, "aft", null)).containsExactly("after");
    }

    @Test
    void takesWhatIsBeingDeletedForGone() {
        know(Dialect.EVS, List.of(Resources.diskRow(1, "data", "available")), List.of());

        inventory.put(Noun.DISK, List.of(Resources.diskRow(1, "data", "deleting")));

        assertThat(names(Noun.DISK, "", null)).isEmpty();
    }

    @Test
    void makesAFullIdOfAPrefixOnlyWhenSure() {
        know(
                Dialect.EVS,
                List.of(
                        Resources.diskRow(0xabcdef01, "one", "available"),
                        Resources.diskRow(0xabcdef02, "two", "available"),
                        Resources.diskRow(3, "abcdef02", "available")),
                List.of());

        assertThat(inventory.fullId(Noun.DISK, "abcdef01")).hasValue(Resources.id(0xabcdef01));
        assertThat(inventory.fullId(Noun.DISK, "abcdef0")).isEmpty();
        assertThat(inventory.fullId(Noun.DISK, "abcdef02")).isEmpty();
        assertThat(new Inventory().fullId(Noun.DISK, "abcdef01")).isEmpty();
    }
}
