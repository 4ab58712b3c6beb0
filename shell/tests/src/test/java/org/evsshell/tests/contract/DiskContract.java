package org.evsshell.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evsshell.rules.Dialect.CINDER;
import static org.evsshell.rules.Dialect.EVS;
import static org.evsshell.tests.contract.ContractCloud.ids;
import static org.evsshell.tests.contract.ContractCloud.named;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskCreate;
import org.evsshell.client.disk.DiskFilter;
import org.evsshell.client.disk.DiskGoals;
import org.evsshell.client.disk.DiskSource;
import org.evsshell.client.disk.DiskUpdate;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Disks: what holds whichever service answers. */
interface DiskContract {
    String NOWHERE = "00000000-0000-4000-8000-000000000000";

    ContractCloud cloud();

    @HoldsIn({EVS, CINDER})
    default void createsADiskAndShowsIt() {
        Disk disk = cloud().disk("new");

        assertThat(disk.name()).isEqualTo(named("new"));
        assertThat(disk.status()).isEqualTo("available");
        assertThat(disk.size()).isEqualTo(10);
        assertThat(disk.zone()).isNotEmpty();
        assertThat(disk.multiattach()).isFalse();
    }

    @HoldsIn({EVS, CINDER})
    default void keepsDescriptionAndMetadata() {
        DiskCreate request =
                DiskCreate.named(named("described"))
                        .size(10)
                        .description("für später")
                        .metadata(Map.of("owner", "日本"))
                        .build();

        Disk made = cloud().client.disks().create(request).getFirst();
        cloud().reach(DiskGoals.CREATED, made.id());

        Disk disk = cloud().client.disks().show(made.id());
        assertThat(disk.json().path("description").asString()).isEqualTo("für später");
        assertThat(disk.json().path("metadata").path("owner").asString()).isEqualTo("日本");
    }

    @HoldsIn({EVS, CINDER})
    default void takesTheSizeOfTheSnapshotADiskIsMadeFrom() {
        Disk source = cloud().disk("source");
        String snapshot = cloud().snapshot(source, "source").id();
        DiskCreate request =
                DiskCreate.named(named("copy")).from(DiskSource.snapshot(snapshot)).build();

        Disk made = cloud().client.disks().create(request).getFirst();
        cloud().reach(DiskGoals.CREATED, made.id());

        Disk disk = cloud().client.disks().show(made.id());
        assertThat(disk.size()).isEqualTo(10);
        assertThat(disk.json().path("snapshot_id").asString()).isEqualTo(snapshot);
    }

    @HoldsIn(EVS)
    default void createsSeveralDisksAtOnce() {
        DiskCreate request =
                DiskCreate.named(named("several"))
                        .size(10)
                        .type("SSD")
                        .count(3)
                        .tags(Map.of("team", "storage"))
                        .build();

        List<Disk> made = cloud().client.disks().create(request);

        assertThat(made).extracting(Disk::id).doesNotHaveDuplicates().hasSize(3);
        made.forEach(disk -> cloud().reach(DiskGoals.CREATED, disk.id()));
        assertThat(cloud().client.disks().list(DiskFilter.ALL).toList())
                .filteredOn(row -> row.path("name").asString("").startsWith(named("several")))
                .hasSize(3);
    }

    @HoldsIn({EVS, CINDER})
    default void listsEveryDiskOnceHoweverShortThePages() {
        List<String> made = new ArrayList<>();
        for (int number = 1; number <= 7; number++) {
            made.add(cloud().disk("page " + number).id());
        }

        assertThat(ids(cloud().client.disks().list(DiskFilter.ALL, 2).toList()))
                .doesNotHaveDuplicates()
                .containsAll(made);
        assertThat(ids(cloud().client.disks().list(DiskFilter.ALL).toList()))
                .doesNotHaveDuplicates()
                .containsAll(made);
    }

    @HoldsIn({EVS, CINDER})
    default void namesEveryDiskInTheShortList() {
        Disk disk = cloud().disk("short");

        assertThat(cloud().client.disks().names().toList())
                .filteredOn(row -> row.path("id").asString().equals(disk.id()))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.path("name").asString()).isEqualTo(named("short"));
                            assertThat(row.has("status")).isFalse();
                        });
    }

    @HoldsIn({EVS, CINDER})
    default void findsTheDisksOfExactlyOneName() {
        String wanted = cloud().disk("data").id();
        cloud().disk("data 2");

        assertThat(cloud().client.disks().findByName(named("data")))
                .extracting(Disk::id)
                .containsExactly(wanted);
        assertThat(cloud().client.disks().findByName(named("dat"))).isEmpty();
    }

    @HoldsIn({EVS, CINDER})
    default void findsANameWithSignsThatUrlsUse() {
        String wanted = cloud().disk("50% & more?=#+").id();

        assertThat(cloud().client.disks().findByName(named("50% & more?=#+")))
                .extracting(Disk::id)
                .containsExactly(wanted);
    }

    @HoldsIn({EVS, CINDER})
    default void listsTheDisksOfOneState() {
        String wanted = cloud().disk("ready").id();

        assertThat(ids(cloud().client.disks().list(inState("available")).toList()))
                .contains(wanted);
        assertThat(ids(cloud().client.disks().list(inState("error")).toList()))
                .doesNotContain(wanted);
    }

    @HoldsIn({EVS, CINDER})
    default void resolvesANameAndAnId() {
        Disk disk = cloud().disk("wanted");

        assertThat(cloud().client.disks().resolve(named("wanted")).id()).isEqualTo(disk.id());
        assertThat(cloud().client.disks().resolve(disk.id()).name()).isEqualTo(named("wanted"));
    }

    @HoldsIn({EVS, CINDER})
    default void refusesANameOfTwoDisksListingThem() {
        String one = cloud().disk("twin").id();
        String other = cloud().disk("twin").id();

        assertThatThrownBy(() -> cloud().client.disks().resolve(named("twin")))
                .isInstanceOfSatisfying(
                        EvsException.class,
                        failure -> {
                            assertThat(failure.kind()).isEqualTo(ErrorKind.AMBIGUOUS);
                            assertThat(failure.message()).contains(one, other);
                        });
    }

    @HoldsIn({EVS, CINDER})
    default void saysThatADiskIsNotThere() {
        assertFails(ErrorKind.NOT_FOUND, () -> cloud().client.disks().show(NOWHERE));
        assertFails(ErrorKind.NOT_FOUND, () -> cloud().client.disks().resolve(NOWHERE));
        assertFails(ErrorKind.NOT_FOUND, () -> cloud().client.disks().resolve(named("nobody")));
        assertFails(ErrorKind.NOT_FOUND, () -> cloud().client.disks().extend(NOWHERE, 20));
    }

    @HoldsIn({EVS, CINDER})
    default void changesNameAndDescription() {
        Disk disk = cloud().disk("old name");

        cloud().client.disks().update(disk.id(), new DiskUpdate(named("new name"), null));
        cloud().client.disks().update(disk.id(), new DiskUpdate(null, "described"));

        Disk changed = cloud().client.disks().show(disk.id());
        assertThat(changed.name()).isEqualTo(named("new name"));
        assertThat(changed.json().path("description").asString()).isEqualTo("described");
    }

    @HoldsIn({EVS, CINDER})
    default void extendsADisk() {
        Disk disk = cloud().disk("growing");

        cloud().client.disks().extend(disk.id(), 20);
        cloud().reach(DiskGoals.EXTENDED, disk.id());

        assertThat(cloud().client.disks().show(disk.id()).size()).isEqualTo(20);
    }

    @HoldsIn({EVS, CINDER})
    default void refusesToShrinkADisk() {
        Disk disk = cloud().disk("shrinking");

        assertFails(ErrorKind.BAD_REQUEST, () -> cloud().client.disks().extend(disk.id(), 5));

        assertThat(cloud().client.disks().show(disk.id()).size()).isEqualTo(10);
    }

    @HoldsIn(EVS)
    default void refusesADiskSmallerThan10GB() {
        assertFails(
                ErrorKind.BAD_REQUEST,
                () -> cloud().client.disks().create(DiskCreate.blank(named("small"), 9)));
    }

    @HoldsIn(CINDER)
    default void makesADiskOf1GB() {
        Disk made = cloud().client.disks().create(DiskCreate.blank(named("small"), 1)).getFirst();
        cloud().reach(DiskGoals.CREATED, made.id());

        assertThat(cloud().client.disks().show(made.id()).size()).isEqualTo(1);
    }

    @HoldsIn({EVS, CINDER})
    default void deletesADisk() {
        Disk disk = cloud().disk("gone");

        cloud().client.disks().delete(disk.id(), false);
        cloud().reach(DiskGoals.DELETED, disk.id());

        assertFails(ErrorKind.NOT_FOUND, () -> cloud().client.disks().show(disk.id()));
        assertThat(cloud().client.disks().findByName(named("gone"))).isEmpty();
    }

    @HoldsIn({EVS, CINDER})
    default void refusesToDeleteADiskWithSnapshots() {
        Disk disk = cloud().disk("kept");
        String snapshot = cloud().snapshot(disk, "of kept").id();

        assertFails(ErrorKind.WRONG_STATE, () -> cloud().client.disks().delete(disk.id(), false));

        assertThat(cloud().client.disks().show(disk.id()).status()).isEqualTo("available");
        assertThat(cloud().client.snapshots().show(snapshot).status()).isEqualTo("available");
    }

    @HoldsIn({EVS, CINDER})
    default void deletesADiskTogetherWithItsSnapshots() {
        Disk disk = cloud().disk("with snapshots");
        String snapshot = cloud().snapshot(disk, "goes too").id();

        cloud().client.disks().delete(disk.id(), true);
        cloud().reach(DiskGoals.DELETED, disk.id());

        assertFails(ErrorKind.NOT_FOUND, () -> cloud().client.snapshots().show(snapshot));
    }

    private static DiskFilter inState(String status) {
        return new DiskFilter(null, status, null, null, null, null, List.of());
    }

    /** The call fails in this way. */
    static void assertFails(ErrorKind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        EvsException.class,
                        failure ->
                                assertThat(failure.kind()).as(failure.message()).isEqualTo(kind));
    }
}
