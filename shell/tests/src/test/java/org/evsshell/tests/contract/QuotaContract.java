package org.evsshell.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evsshell.rules.Dialect.CINDER;
import static org.evsshell.rules.Dialect.EVS;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.evsshell.client.EvsClient;
import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskCreate;
import org.evsshell.client.disk.DiskGoals;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.snapshot.SnapshotCreate;
import org.evsshell.client.transfer.Transfer;
import org.evsshell.client.wait.WaitOptions;

import java.util.List;
import java.util.Map;

/**
 * What no quota is left for: refused, explained, and nothing made. The other project is limited.
 */
interface QuotaContract {
    ContractCloud cloud();

    private EvsClient other() {
        return cloud().other;
    }

    private static void assertOutOf(String use, ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        EvsException.class,
                        failure -> {
                            assertThat(failure.kind()).isEqualTo(ErrorKind.LIMIT_REACHED);
                            assertThat(failure).hasMessageContaining("In use: " + use);
                            assertThat(failure.hint().orElse("")).endsWith("quota show.");
                        });
    }

    private Disk mine(int size) {
        Disk made =
                other().disks()
                        .create(DiskCreate.blank(ContractCloud.named("limited"), size))
                        .getFirst();
        other().disks().await(List.of(made.id()), DiskGoals.CREATED, WaitOptions.standard());
        return made;
    }

    private void remove(Disk disk) {
        other().disks().delete(disk.id(), true);
        other().disks().await(List.of(disk.id()), DiskGoals.DELETED, WaitOptions.standard());
    }

    @HoldsIn({EVS, CINDER})
    default void makesNoMoreDisksThanTheQuota() {
        cloud().limitOther("volumes", 1);
        Disk disk = mine(10);

        assertOutOf("volumes 1 of 1", () -> mine(10));

        cloud().limitOther("volumes", -1);
        remove(disk);
    }

    @HoldsIn({EVS, CINDER})
    default void countsGigabytesOfDisksAndSnapshotsTogether() {
        cloud().limitOther("gigabytes", 15);
        Disk disk = mine(10);

        assertOutOf("gigabytes 10 of 15", () -> mine(10));
        assertOutOf("gigabytes 10 of 15", () -> other().disks().extend(disk.id(), 16));
        assertOutOf(
                "gigabytes 10 of 15",
                () ->
                        other().snapshots()
                                .create(
                                        new SnapshotCreate(
                                                disk.id(), "contract s", null, Map.of(), false)));

        cloud().limitOther("gigabytes", -1);
        remove(disk);
    }

    @HoldsIn(CINDER)
    default void countsGigabytesOfATypeToo() {
        cloud().limitOther("gigabytes_SAS", 5);

        // Which type the service would have chosen is not known here, so neither is the use.
        DiskContract.assertFails(ErrorKind.LIMIT_REACHED, () -> mine(10));

        cloud().limitOther("gigabytes_SAS", -1);
    }

    @HoldsIn({EVS, CINDER})
    default void acceptsNoDiskThereIsNoRoomFor() {
        Disk disk = cloud().disk("too many");
        Transfer offer = cloud().client.transfers().create(disk.id(), "contract too many");
        cloud().limitOther("volumes", 0);

        assertOutOf(
                "volumes 0 of 0",
                () -> other().transfers().accept(offer.id(), offer.authKey().orElseThrow()));

        cloud().limitOther("volumes", -1);
        cloud().client.transfers().delete(offer.id());
        assertThat(cloud().client.disks().show(disk.id()).status()).isEqualTo("available");
    }
}
