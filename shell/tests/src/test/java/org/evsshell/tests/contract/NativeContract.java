package org.evsshell.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.evsshell.rules.Dialect.CINDER;
import static org.evsshell.rules.Dialect.EVS;
import static org.evsshell.tests.contract.DiskContract.NOWHERE;
import static org.evsshell.tests.contract.DiskContract.assertFails;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskCreate;
import org.evsshell.client.disk.DiskGoals;
import org.evsshell.client.disk.NativeDisk;
import org.evsshell.client.disk.NativeDiskApi;
import org.evsshell.client.disk.NativeDiskFilter;
import org.evsshell.client.disk.NativeDiskFilter.Field;
import org.evsshell.client.disk.NativeDiskFilter.Order;
import org.evsshell.client.disk.NativeDiskOperations;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.operation.Call;
import org.evsshell.client.page.RowStream;
import org.evsshell.client.snapshot.NativeSnapshotApi;
import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.client.snapshot.SnapshotCreate;
import org.evsshell.client.snapshot.SnapshotFilter;
import org.evsshell.client.snapshot.SnapshotUpdate;
import org.evsshell.client.wait.WaitOptions;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;

/** EVS's own calls on disks and snapshots: what holds whichever service answers. */
interface NativeContract {
    ContractCloud cloud();

    @HoldsIn(EVS)
    default void deletesADiskWithItsSnapshotsNatively() {
        Disk disk = cloud().disk("gone natively");
        Snapshot snapshot = cloud().snapshot(disk, "along");

        String job = cloud().client.nativeDisks().deleteWithSnapshots(disk.id()).orElseThrow();

        cloud().client.jobs().await(job, WaitOptions.standard());

        assertFails(ErrorKind.NOT_FOUND, () -> cloud().client.disks().show(disk.id()));
        assertFails(ErrorKind.NOT_FOUND, () -> cloud().client.snapshots().show(snapshot.id()));
    }

    @HoldsIn(EVS)
    default void showsADiskWithWhatCindersCallsLeaveOut() {
        Disk scsi = made("scsi", Map.of("hw:passthrough", "true"));
        cloud().client.tags().add(scsi.id(), Map.of("team", "billing"));

        NativeDisk shown = cloud().client.nativeDisks().show(scsi.id());

        assertThat(shown.disk().name()).isEqualTo(scsi.name());
        assertThat(shown.tags()).isEqualTo(Map.of("team", "billing"));
        assertThat(shown.serviceType()).isEqualTo("EVS");
        assertThat(shown.wwn()).matches("[0-9a-f]{32}");
        assertThat(shown.encrypted()).isFalse();
        assertThat(shown.dedicatedStorageId()).isNull();
        assertThat(cloud().client.nativeDisks().show(cloud().disk("vbd").id()).wwn()).isNull();
    }

    @HoldsIn(EVS)
    default void showsADiskAtTheNewerAddressAlike() {
        String id = cloud().disk("newer native").id();

        assertThat(cloud().client.send(Call.on(NativeDiskOperations.NEWER_SHOW, "volume_id", id)))
                .isEqualTo(
                        cloud().client.send(Call.on(NativeDiskOperations.SHOW, "volume_id", id)));
        assertFails(ErrorKind.NOT_FOUND, () -> cloud().client.nativeDisks().show(NOWHERE));
    }

    @HoldsIn(EVS)
    default void listsDisksNativelyPageByPageAndCountsThem() {
        NativeDiskApi disks = cloud().client.nativeDisks();
        String one = cloud().disk("one").id();
        String two = cloud().disk("two").id();
        String three = cloud().disk("three").id();

        assertThat(listed(NativeDiskFilter.ALL)).containsExactly(three, two, one);
        assertThat(listed(NativeDiskFilter.ALL.sorted(new Order("created_at", true))))
                .containsExactly(one, two, three);
        assertThat(disks.count(NativeDiskFilter.ALL)).isEqualTo(3);
        assertThat(disks.count(NativeDiskFilter.ALL.with(Field.STATUS, "error"))).isZero();
        assertFails(
                ErrorKind.BAD_REQUEST,
                () -> listed(NativeDiskFilter.ALL.sorted(new Order("colour", true))));
    }

    @HoldsIn(EVS)
    default void filtersDisksNatively() {
        Disk scsi = made("scsi", Map.of("hw:passthrough", "true"));
        Disk plain = cloud().disk("plain");
        NativeDiskFilter all = NativeDiskFilter.ALL;

        assertThat(listed(all.with(Field.NAME, plain.name()))).containsExactly(plain.id());
        assertThat(listed(all.with(Field.ZONE, "eu-nl-09"))).isEmpty();
        assertThat(listed(all.with(Field.MULTIATTACH, "true"))).isEmpty();
        assertThat(listed(all.with(Field.SERVICE_TYPE, "EVS"))).hasSize(2);
        assertThat(listed(all.with(Field.SERVER, NOWHERE))).isEmpty();
        assertThat(listed(all.with(Field.TYPE_ID, NOWHERE))).isEmpty();
        assertThat(listed(all.with(Field.STORAGE_NAME, "pool"))).isEmpty();
        assertThat(listed(all.with(Field.ENTERPRISE_PROJECT, "all_granted_eps"))).hasSize(2);
        assertThat(listed(having(Map.of("hw:passthrough", "true"), List.of())))
                .containsExactly(scsi.id());
        assertThat(listed(having(Map.of(), List.of(plain.id(), NOWHERE))))
                .containsExactly(plain.id());
    }

    private static NativeDiskFilter having(Map<String, String> metadata, List<String> ids) {
        return new NativeDiskFilter(Map.of(), metadata, ids, null);
    }

    private List<String> listed(NativeDiskFilter filter) {
        try (RowStream rows = cloud().client.nativeDisks().list(filter, 1)) {
            return ContractCloud.ids(rows.toList());
        }
    }

    private Disk made(String name, Map<String, String> metadata) {
        DiskCreate request =
                DiskCreate.named(ContractCloud.named(name)).size(10).metadata(metadata).build();
        Disk disk = cloud().client.disks().create(request).getFirst();
        cloud().reach(DiskGoals.CREATED, disk.id());
        return disk;
    }

    @HoldsIn(EVS)
    default void makesChangesAndDeletesSnapshotsNatively() {
        NativeSnapshotApi snapshots = cloud().client.nativeSnapshots();
        Disk disk = cloud().disk("copied");

        Snapshot made =
                snapshots.create(
                        new SnapshotCreate(disk.id(), "first", null, Map.of("k", "v"), false));
        assertThat(made.status()).isEqualTo("creating");
        Snapshot second = cloud().snapshot(disk, "second");
        snapshots.update(made.id(), new SnapshotUpdate("renamed", "why"));

        Snapshot shown = snapshots.show(made.id());
        assertThat(shown.name()).isEqualTo("renamed");
        assertThat(shown.status()).isEqualTo("available");
        assertThat(shown.json().path("metadata").path("k").asString()).isEqualTo("v");
        assertThat(snapshots.count()).isEqualTo(2);
        assertThat(snapshots.list(SnapshotFilter.ALL, 1).toList())
                .extracting(row -> row.path("id").asString(), NativeContract::owner)
                .containsExactly(tuple(second.id(), "EVS"), tuple(made.id(), "EVS"));
        assertThat(snapshots.list(new SnapshotFilter(null, "second", null)).toList()).hasSize(1);
        snapshots.delete(made.id());
        assertThat(snapshots.show(made.id()).status()).isEqualTo("deleting");
        assertFails(ErrorKind.NOT_FOUND, () -> snapshots.show(NOWHERE));
    }

    private static String owner(ObjectNode row) {
        return row.path("service_type").asString();
    }

    @HoldsIn(EVS)
    default void rollsBackNatively() {
        Disk disk = cloud().disk("rolled back natively");
        Snapshot snapshot = cloud().snapshot(disk, "s");

        cloud().client.nativeSnapshots().rollback(snapshot);

        assertThat(cloud().client.disks().show(disk.id()).status()).isEqualTo("rollbacking");
        cloud().reach(DiskGoals.ROLLED_BACK, disk.id());
    }

    @HoldsIn(EVS)
    default void explainsARefusalOfANativeCall() {
        Disk disk = cloud().disk("full");
        for (int number = 1; number <= 7; number++) {
            cloud().snapshot(disk, "s" + number);
        }
        SnapshotCreate eighth = new SnapshotCreate(disk.id(), "s8", null, Map.of(), false);

        assertFails(ErrorKind.LIMIT_REACHED, () -> cloud().client.nativeSnapshots().create(eighth));
    }

    @HoldsIn(CINDER)
    default void hasNoCallsOfEvssOwnAndSaysWhatToUse() {
        assertFails(ErrorKind.USAGE, () -> cloud().client.nativeDisks().show(NOWHERE));
        assertFails(
                ErrorKind.USAGE, () -> cloud().client.nativeDisks().count(NativeDiskFilter.ALL));
        assertFails(ErrorKind.USAGE, () -> cloud().client.nativeSnapshots().delete(NOWHERE));
    }
}
