package org.evsshell.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evsshell.rules.Dialect.CINDER;
import static org.evsshell.rules.Dialect.EVS;
import static org.evsshell.tests.contract.ContractCloud.named;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskCreate;
import org.evsshell.client.disk.DiskCreateBuilder;
import org.evsshell.client.disk.DiskGoals;
import org.evsshell.client.disk.DiskSource;
import org.evsshell.client.disk.Export;
import org.evsshell.client.disk.ExportedImage;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.image.Image;
import org.evsshell.rules.facts.ImageFacts;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What disks are made from and how, and images made of them. The real Cinder has neither images nor
 * backups here.
 */
interface DiskSourceContract {
    /** An image and a backup every simulator has. */
    String IMAGE = "6a0d8e2f-1c3b-4d5e-8f70-9a1b2c3d4e5f";

    String BACKUP = "a3d40b52-1c3b-4d5e-8f70-9a1b2c3d4e5f";

    ContractCloud cloud();

    private Disk made(DiskCreateBuilder request) {
        Disk disk = cloud().client.disks().create(request.build()).getFirst();
        cloud().reach(DiskGoals.CREATED, disk.id());
        return cloud().client.disks().show(disk.id());
    }

    private void refused(ErrorKind kind, DiskCreateBuilder request) {
        assertThatThrownBy(() -> cloud().client.disks().create(request.build()))
                .isInstanceOfSatisfying(
                        EvsException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }

    private static DiskCreateBuilder request(@Nullable DiskSource source) {
        return DiskCreate.named(named("sourced")).from(source);
    }

    @HoldsIn(EVS)
    default void aDiskFromAnImageCanBeBootedAndTellsOfTheImage() {
        Disk disk = made(request(DiskSource.image(IMAGE)).size(20));

        assertThat(disk.json().path("bootable").asString()).isEqualTo("true");
        assertThat(disk.json().at("/volume_image_metadata/image_id").asString()).isEqualTo(IMAGE);
    }

    @HoldsIn(EVS)
    default void aDiskBecomesAnImageThatMakesDisks() {
        Disk source = cloud().disk("exported");

        ExportedImage image =
                cloud().client.disks().actions().export(source.id(), Export.named("golden"));
        cloud().reach(DiskGoals.EXPORTED, source.id());
        Disk copy = made(request(DiskSource.image(image.id().orElseThrow())).size(10));

        assertThat(copy.json().at("/volume_image_metadata/image_name").asString())
                .isEqualTo(image.name())
                .isEqualTo("golden");
        assertThat(image.json().path("disk_format").asString()).isEqualTo("zvhd2");
    }

    @HoldsIn(CINDER)
    default void anOperatingSystemIsNotExported() {
        Export export = new Export("golden", null, null, "linux", false);

        assertThatThrownBy(
                        () -> cloud().client.disks().actions().export(DiskContract.NOWHERE, export))
                .isInstanceOfSatisfying(
                        EvsException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.USAGE));
    }

    @HoldsIn(EVS)
    default void aDiskFromABackupHasTheBackupsSize() {
        Disk disk = made(request(DiskSource.backup(BACKUP)).type("SAS").zone("eu-de-01"));

        assertThat(disk.size()).isEqualTo(100);
        assertThat(disk.json().path("bootable").asString()).isEqualTo("false");
    }

    @HoldsIn(EVS)
    default void encryptionIsKeptAndInheritedBySnapshots() {
        Disk disk = made(request(null).size(10).encrypted(null).scsi());
        String snapshot = cloud().snapshot(disk, "encrypted").id();
        Disk copy = made(request(DiskSource.snapshot(snapshot)));

        assertThat(copy.json().at("/metadata/__system__encrypted").asString()).isEqualTo("1");
        assertThat(copy.json().at("/metadata/hw:passthrough").asString()).isEqualTo("true");
        refused(ErrorKind.BAD_REQUEST, request(DiskSource.snapshot(snapshot)).encrypted(null));
    }

    @HoldsIn({EVS, CINDER})
    default void aHintForTheSchedulerIsTaken() {
        Disk disk = made(request(null).size(10).hints(Map.of("dedicated_storage_id", "pool")));

        assertThat(disk.status()).isEqualTo("available");
    }

    @HoldsIn(CINDER)
    default void aCopyOfADiskIsAsLargeOrLarger() {
        Disk source = cloud().disk("source");

        Disk alike = made(request(DiskSource.disk(source.id())));
        Disk larger = made(request(DiskSource.disk(source.id())).size(11));

        assertThat(alike.size()).isEqualTo(10);
        assertThat(larger.size()).isEqualTo(11);
        assertThat(larger.json().path("source_volid").asString()).isEqualTo(source.id());
        refused(ErrorKind.BAD_REQUEST, request(DiskSource.disk(source.id())).size(9));
    }

    @HoldsIn(EVS)
    default void aDiskIsNotCopied() {
        refused(ErrorKind.USAGE, request(DiskSource.disk(DiskContract.NOWHERE)).size(10));
    }

    @HoldsIn(CINDER)
    default void aSourceThatIsNoneIsNotFound() {
        refused(ErrorKind.NOT_FOUND, request(DiskSource.disk(DiskContract.NOWHERE)));
        refused(ErrorKind.NOT_FOUND, request(DiskSource.snapshot(DiskContract.NOWHERE)));
        refused(ErrorKind.NOT_FOUND, request(DiskSource.backup(DiskContract.NOWHERE)));
    }

    @HoldsIn(EVS)
    default void anImageSaysHowLargeADiskMustBe() {
        Image image = cloud().client.images().show(IMAGE);

        assertThat(image.id()).isEqualTo(IMAGE);
        assertThat(image.facts()).isEqualTo(new ImageFacts("active", 10));
        assertThatThrownBy(() -> cloud().client.images().show(DiskContract.NOWHERE))
                .isInstanceOfSatisfying(
                        EvsException.class,
                        e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
    }

    @HoldsIn(CINDER)
    default void aBackupThatIsNoneIsNotFound() {
        assertThatThrownBy(() -> cloud().client.backups().show(DiskContract.NOWHERE))
                .isInstanceOfSatisfying(
                        EvsException.class,
                        e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
    }

    @HoldsIn(EVS)
    default void backupsAreShownByPlainOpenStackOnly() {
        assertThatThrownBy(() -> cloud().client.backups().show(BACKUP))
                .isInstanceOfSatisfying(
                        EvsException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.USAGE));
    }

    @HoldsIn({EVS, CINDER})
    default void anImageThatIsNoneIsRefused() {
        refused(ErrorKind.BAD_REQUEST, request(DiskSource.image(DiskContract.NOWHERE)).size(10));
    }
}
