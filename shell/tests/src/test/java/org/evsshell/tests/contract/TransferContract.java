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
import org.evsshell.client.transfer.Transfer;
import org.evsshell.client.transfer.TransferApi;
import org.evsshell.client.wait.WaitOptions;

import java.util.List;

/** Transfers between two projects: what holds whichever service answers. */
interface TransferContract {
    ContractCloud cloud();

    @HoldsIn({EVS, CINDER})
    default void givesADiskToAnotherProject() {
        Disk disk = cloud().disk("given");
        TransferApi others = cloud().other.transfers();
        Transfer offer = cloud().client.transfers().create(disk.id(), "contract offer");
        String key = offer.authKey().orElseThrow();

        assertThat(key).hasSize(16);
        assertThat(offer.diskId()).isEqualTo(disk.id());
        assertThat(cloud().client.disks().show(disk.id()).status()).isEqualTo("awaiting-transfer");
        assertFails(ErrorKind.NOT_FOUND, () -> others.show(offer.id()));
        assertFails(ErrorKind.BAD_REQUEST, () -> others.accept(offer.id(), "0123456789abcdef"));
        assertFails(ErrorKind.NOT_FOUND, () -> cloud().other.disks().show(disk.id()));

        assertThat(others.accept(offer.id(), key).diskId()).isEqualTo(disk.id());

        assertThat(cloud().other.disks().show(disk.id()).status()).isEqualTo("available");
        assertFails(ErrorKind.NOT_FOUND, () -> cloud().client.disks().show(disk.id()));
        assertFails(ErrorKind.NOT_FOUND, () -> others.accept(offer.id(), key));
        cloud().other.disks().delete(disk.id(), false);
        cloud().other.disks().await(List.of(disk.id()), DiskGoals.DELETED, WaitOptions.standard());
    }

    @HoldsIn({EVS, CINDER})
    default void showsAnOfferWithoutItsKeyAndTakesItBack() {
        TransferApi transfers = cloud().client.transfers();
        Disk disk = cloud().disk("kept");
        Transfer offer = transfers.create(disk.id(), "contract kept");

        assertThat(transfers.show(offer.id()).name()).isEqualTo("contract kept");
        assertThat(transfers.show(offer.id()).authKey()).isEmpty();
        assertThat(transfers.resolve("contract kept").id()).isEqualTo(offer.id());
        assertThat(transfers.list().toList())
                .allSatisfy(row -> assertThat(row.has("auth_key")).isFalse());

        transfers.delete(offer.id());

        assertThat(cloud().client.disks().show(disk.id()).status()).isEqualTo("available");
        assertFails(ErrorKind.NOT_FOUND, () -> transfers.show(offer.id()));
        assertFails(ErrorKind.NOT_FOUND, () -> transfers.delete(offer.id()));
    }

    @HoldsIn({EVS, CINDER})
    default void listsEveryOfferOnceHoweverShortThePages() {
        TransferApi transfers = cloud().client.transfers();
        List<String> made =
                List.of("one", "two", "three").stream()
                        .map(name -> cloud().disk(name).id())
                        .map(disk -> transfers.create(disk, "contract page").id())
                        .toList();

        List<String> listed = ids(transfers.list(2).toList());
        List<String> named = ids(transfers.names().toList());

        made.forEach(transfers::delete);
        assertThat(listed).doesNotHaveDuplicates().containsAll(made);
        assertThat(named).doesNotHaveDuplicates().containsAll(made);
    }

    @HoldsIn({EVS, CINDER})
    default void offersADiskOnlyOnce() {
        TransferApi transfers = cloud().client.transfers();
        Disk disk = cloud().disk("offered");
        Transfer offer = transfers.create(disk.id(), "contract once");

        assertFails(ErrorKind.WRONG_STATE, () -> transfers.create(disk.id(), "contract twice"));
        assertFails(ErrorKind.WRONG_STATE, () -> cloud().client.disks().delete(disk.id(), false));

        transfers.delete(offer.id());
    }

    @HoldsIn({EVS, CINDER})
    default void saysThatThereIsNothingToOfferOrAccept() {
        TransferApi transfers = cloud().client.transfers();

        assertFails(ErrorKind.NOT_FOUND, () -> transfers.create(NOWHERE, "contract none"));
        assertFails(ErrorKind.NOT_FOUND, () -> transfers.accept(NOWHERE, "0123456789abcdef"));
        assertFails(ErrorKind.NOT_FOUND, () -> transfers.resolve("contract nobody"));
    }

    @HoldsIn(EVS)
    default void refusesToOfferADiskWithSnapshots() {
        Disk disk = cloud().disk("with snapshot");
        cloud().snapshot(disk, "in the way");

        assertFails(
                ErrorKind.WRONG_STATE,
                () -> cloud().client.transfers().create(disk.id(), "contract no"));
    }

    @HoldsIn(CINDER)
    default void givesADiskAwayWithItsSnapshots() {
        Disk disk = cloud().disk("with snapshot");
        String snapshot = cloud().snapshot(disk, "along").id();
        Transfer offer = cloud().client.transfers().create(disk.id(), "contract along");

        cloud().other.transfers().accept(offer.id(), offer.authKey().orElseThrow());

        assertThat(cloud().other.snapshots().show(snapshot).diskId()).isEqualTo(disk.id());
        assertFails(ErrorKind.NOT_FOUND, () -> cloud().client.snapshots().show(snapshot));
        cloud().other.disks().delete(disk.id(), true);
        cloud().other.disks().await(List.of(disk.id()), DiskGoals.DELETED, WaitOptions.standard());
    }
}
