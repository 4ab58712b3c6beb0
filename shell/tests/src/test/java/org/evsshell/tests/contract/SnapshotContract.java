package org.evsshell.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evsshell.rules.Dialect.CINDER;
import static org.evsshell.rules.Dialect.EVS;
import static org.evsshell.tests.contract.ContractCloud.ids;
import static org.evsshell.tests.contract.DiskContract.NOWHERE;
import static org.evsshell.tests.contract.DiskContract.assertFails;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskGoals;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.client.snapshot.SnapshotCreate;
import org.evsshell.client.snapshot.SnapshotFilter;
import org.evsshell.client.snapshot.SnapshotGoals;
import org.evsshell.client.snapshot.SnapshotUpdate;
import org.evsshell.client.wait.WaitOptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Snapshots: what holds whichever service answers. */
interface SnapshotContract {
    ContractCloud cloud();

    @HoldsIn({EVS, CINDER})
    default void createsASnapshotAndShowsIt() {
        Disk disk = cloud().disk("snapped");

        Snapshot snapshot = cloud().snapshot(disk, "before upgrade");

        assertThat(snapshot.name()).isEqualTo("before upgrade");
        assertThat(snapshot.status()).isEqualTo("available");
        assertThat(snapshot.diskId()).isEqualTo(disk.id());
        assertThat(snapshot.size()).isEqualTo(10);
        assertThat(snapshot.createdAt()).isNotEmpty();
    }

    @HoldsIn({EVS, CINDER})
    default void keepsDescriptionAndMetadataOfASnapshot() {
        Disk disk = cloud().disk("snapped");
        SnapshotCreate request =
                new SnapshotCreate(disk.id(), "kept", "why", Map.of("made-by", "contract"), false);

        String id = cloud().client.snapshots().create(request).id();
        cloud().client
                .snapshots()
                .await(List.of(id), SnapshotGoals.CREATED, WaitOptions.standard());

        Snapshot snapshot = cloud().client.snapshots().show(id);
        assertThat(snapshot.json().path("description").asString()).isEqualTo("why");
        assertThat(snapshot.json().path("metadata").path("made-by").asString())
                .isEqualTo("contract");
    }

    @HoldsIn({EVS, CINDER})
    default void listsEverySnapshotOnceHoweverShortThePages() {
        Disk disk = cloud().disk("many snapshots");
        List<String> made = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            made.add(cloud().snapshot(disk, "page " + number).id());
        }

        assertThat(ids(cloud().client.snapshots().list(SnapshotFilter.ALL, 2).toList()))
                .doesNotHaveDuplicates()
                .containsAll(made);
    }

    @HoldsIn({EVS, CINDER})
    default void namesEverySnapshotInTheShortList() {
        Snapshot snapshot = cloud().snapshot(cloud().disk("short"), "short");

        assertThat(cloud().client.snapshots().names().toList())
                .filteredOn(row -> row.path("id").asString().equals(snapshot.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.path("name").asString()).isEqualTo("short"));
    }

    @HoldsIn({EVS, CINDER})
    default void listsTheSnapshotsOfOneDisk() {
        Disk disk = cloud().disk("one");
        String wanted = cloud().snapshot(disk, "of one").id();
        cloud().snapshot(cloud().disk("other"), "of other");

        assertThat(ids(cloud().client.snapshots().list(SnapshotFilter.ofDisk(disk.id())).toList()))
                .containsExactly(wanted);
    }

    @HoldsIn({EVS, CINDER})
    default void resolvesTheNameOfASnapshot() {
        String id = cloud().snapshot(cloud().disk("named"), "wanted one").id();

        assertThat(cloud().client.snapshots().resolve("wanted one").id()).isEqualTo(id);
        assertThat(cloud().client.snapshots().resolve(id).name()).isEqualTo("wanted one");
    }

    @HoldsIn({EVS, CINDER})
    default void saysThatASnapshotIsNotThere() {
        assertFails(ErrorKind.NOT_FOUND, () -> cloud().client.snapshots().show(NOWHERE));
        assertFails(ErrorKind.NOT_FOUND, () -> cloud().client.snapshots().resolve("nobody"));
        assertFails(
                ErrorKind.NOT_FOUND,
                () ->
                        cloud().client
                                .snapshots()
                                .create(new SnapshotCreate(NOWHERE, "x", null, Map.of(), false)));
    }

    @HoldsIn({EVS, CINDER})
    default void changesNameAndDescriptionOfASnapshot() {
        Snapshot snapshot = cloud().snapshot(cloud().disk("renaming"), "old name");

        cloud().client
                .snapshots()
                .update(snapshot.id(), new SnapshotUpdate("new name", "described"));

        Snapshot changed = cloud().client.snapshots().show(snapshot.id());
        assertThat(changed.name()).isEqualTo("new name");
        assertThat(changed.json().path("description").asString()).isEqualTo("described");
    }

    @HoldsIn({EVS, CINDER})
    default void deletesASnapshot() {
        Snapshot snapshot = cloud().snapshot(cloud().disk("losing"), "gone");

        cloud().client.snapshots().delete(snapshot.id());
        cloud().client
                .snapshots()
                .await(List.of(snapshot.id()), SnapshotGoals.DELETED, WaitOptions.standard());

        assertFails(ErrorKind.NOT_FOUND, () -> cloud().client.snapshots().show(snapshot.id()));
    }

    @HoldsIn({EVS, CINDER})
    default void rollsBackToTheLatestSnapshot() {
        Disk disk = cloud().disk("rolled back");
        Snapshot snapshot = cloud().snapshot(disk, "good");

        cloud().client.snapshots().rollback(snapshot);
        cloud().reach(DiskGoals.ROLLED_BACK, disk.id());

        assertThat(cloud().client.disks().show(disk.id()).status()).isEqualTo("available");
        assertThat(cloud().client.snapshots().show(snapshot.id()).diskId()).isEqualTo(disk.id());
    }

    @HoldsIn(EVS)
    default void rollsBackToAnOlderSnapshot() {
        Disk disk = cloud().disk("rolled back");
        Snapshot older = cloud().snapshot(disk, "older");
        cloud().snapshot(disk, "newer");

        cloud().client.snapshots().rollback(older);
        cloud().reach(DiskGoals.ROLLED_BACK, disk.id());

        assertThat(cloud().client.disks().show(disk.id()).status()).isEqualTo("available");
    }

    @HoldsIn(CINDER)
    default void refusesToRollBackToAnOlderSnapshot() {
        Disk disk = cloud().disk("not rolled back");
        Snapshot older = cloud().snapshot(disk, "older");
        cloud().snapshot(disk, "newer");

        assertFails(ErrorKind.WRONG_STATE, () -> cloud().client.snapshots().rollback(older));

        assertThat(cloud().client.disks().show(disk.id()).status()).isEqualTo("available");
    }

    @HoldsIn(EVS)
    default void refusesTheEighthSnapshotOfADisk() {
        Disk disk = cloud().disk("full");
        for (int number = 1; number <= 7; number++) {
            cloud().snapshot(disk, "number " + number);
        }

        assertFails(ErrorKind.LIMIT_REACHED, () -> cloud().snapshot(disk, "number 8"));

        assertThat(cloud().client.snapshots().list(SnapshotFilter.ofDisk(disk.id())).toList())
                .hasSize(7);
    }

    @HoldsIn(CINDER)
    default void makesAnEighthSnapshotOfADisk() {
        Disk disk = cloud().disk("never full");
        for (int number = 1; number <= 8; number++) {
            cloud().snapshot(disk, "number " + number);
        }

        assertThat(cloud().client.snapshots().list(SnapshotFilter.ofDisk(disk.id())).toList())
                .hasSize(8);
    }
}
