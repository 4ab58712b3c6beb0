package org.evsshell.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evsshell.rules.Dialect.CINDER;
import static org.evsshell.rules.Dialect.EVS;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskActions;
import org.evsshell.client.disk.DiskGoals;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.wait.WaitOptions;

/** What changes a disk without making or ending one. */
interface DiskActionContract {
    ContractCloud cloud();

    private DiskActions actions() {
        return cloud().client.disks().actions();
    }

    private Disk again(Disk disk) {
        return cloud().client.disks().show(disk.id());
    }

    @HoldsIn({EVS, CINDER})
    default void marksAreSetAndTakenBack() {
        Disk disk = cloud().disk("marks");

        actions().setBootable(disk.id(), true);
        actions().setReadOnly(disk.id(), true);

        assertThat(again(disk).json().path("bootable").asString()).isEqualTo("true");
        assertThat(again(disk).json().path("metadata").path("readonly").asString())
                .isEqualTo("True");
        actions().setBootable(disk.id(), false);
        actions().setReadOnly(disk.id(), false);
        assertThat(again(disk).json().path("bootable").asString()).isEqualTo("false");
        assertThat(again(disk).json().path("metadata").path("readonly").asString())
                .isEqualTo("False");
    }

    @HoldsIn({EVS, CINDER})
    default void aReservedDiskIsAttachingUntilItIsLetGo() {
        Disk disk = cloud().disk("reserved");

        actions().reserve(disk.id());

        assertThat(again(disk).status()).isEqualTo("attaching");
        assertThatThrownBy(() -> actions().reserve(disk.id())).isInstanceOf(EvsException.class);
        actions().unreserve(disk.id());
        actions().unreserve(disk.id());
        assertThat(again(disk).status()).isEqualTo("available");
    }

    @HoldsIn({EVS, CINDER})
    default void aDiskGetsAnotherType() {
        Disk disk = cloud().disk("retyped");

        actions()
                .retype(disk.id(), "SSD")
                .ifPresent(job -> cloud().client.jobs().await(job, WaitOptions.standard()));
        cloud().reach(DiskGoals.RETYPED, disk.id());

        assertThat(again(disk).type()).isEqualTo("SSD");
    }

    @HoldsIn(CINDER)
    default void aTypeThereIsNotIsNotFound() {
        Disk disk = cloud().disk("of no type");

        assertThatThrownBy(() -> actions().retype(disk.id(), "none"))
                .isInstanceOfSatisfying(
                        EvsException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.NOT_FOUND));
    }

    @HoldsIn({EVS, CINDER})
    default void disksAreSummedUp() {
        int before = actions().summary().path("total_count").intValue();

        cloud().disk("one more");

        assertThat(actions().summary().path("total_count").intValue()).isEqualTo(before + 1);
        assertThat(actions().summary().path("total_size").intValue()).isGreaterThanOrEqualTo(10);
    }
}
