package org.evsshell.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evsshell.rules.Dialect.CINDER;
import static org.evsshell.rules.Dialect.EVS;
import static org.evsshell.tests.contract.DiskContract.NOWHERE;
import static org.evsshell.tests.contract.DiskContract.assertFails;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskCreate;
import org.evsshell.client.disk.DiskGoals;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.metadata.MetadataApi;

import java.util.Map;

/** Metadata: what holds whichever service answers. */
interface MetadataContract {
    ContractCloud cloud();

    @HoldsIn({EVS, CINDER})
    default void addsMetadataToADiskAndKeepsTheRest() {
        MetadataApi metadata = cloud().client.diskMetadata();
        String id = cloud().disk("labelled").id();

        metadata.add(id, Map.of("a", "1"));
        assertThat(metadata.add(id, Map.of("b", "2", "a", "3")))
                .containsAllEntriesOf(Map.of("a", "3", "b", "2"));

        assertThat(metadata.list(id)).containsAllEntriesOf(Map.of("a", "3", "b", "2"));
        assertThat(metadata.show(id, "b")).isEqualTo("2");
    }

    @HoldsIn({EVS, CINDER})
    default void replacesTheMetadataOfADisk() {
        MetadataApi metadata = cloud().client.diskMetadata();
        String id = cloud().disk("relabelled").id();
        metadata.add(id, Map.of("a", "1", "b", "2"));

        assertThat(metadata.replace(id, Map.of("c", "3"))).isEqualTo(Map.of("c", "3"));

        assertThat(metadata.list(id)).isEqualTo(Map.of("c", "3"));
    }

    @HoldsIn({EVS, CINDER})
    default void takesMetadataFromADisk() {
        MetadataApi metadata = cloud().client.diskMetadata();
        String id = cloud().disk("unlabelled").id();
        metadata.add(id, Map.of("a", "1", "a key/with: all.that", "2"));

        metadata.add(id, Map.of("b/c", "3"));
        assertThat(metadata.show(id, "b/c")).isEqualTo("3");
        metadata.remove(id, "b/c");
        metadata.remove(id, "a key/with: all.that");

        assertThat(metadata.list(id))
                .containsEntry("a", "1")
                .doesNotContainValue("2")
                .doesNotContainKey("b/c");
        assertFails(ErrorKind.NOT_FOUND, () -> metadata.show(id, "nope"));
        assertFails(ErrorKind.NOT_FOUND, () -> metadata.remove(id, "nope"));
    }

    @HoldsIn({EVS, CINDER})
    default void addsReplacesAndTakesMetadataOfASnapshot() {
        MetadataApi metadata = cloud().client.snapshotMetadata();
        String id = cloud().snapshot(cloud().disk("snapped"), "labelled").id();

        metadata.add(id, Map.of("a", "1"));
        metadata.add(id, Map.of("b", "2", "c", "3"));
        assertThat(metadata.show(id, "a")).isEqualTo("1");
        metadata.remove(id, "b");
        assertThat(metadata.list(id))
                .containsAllEntriesOf(Map.of("a", "1", "c", "3"))
                .doesNotContainKey("b");

        assertThat(metadata.replace(id, Map.of("d", "4"))).isEqualTo(Map.of("d", "4"));
        assertThat(metadata.list(id)).isEqualTo(Map.of("d", "4"));
        assertFails(ErrorKind.NOT_FOUND, () -> metadata.show(id, "nope"));
        assertFails(ErrorKind.NOT_FOUND, () -> metadata.remove(id, "nope"));
    }

    @HoldsIn({EVS, CINDER})
    default void saysThatTheresNothingToLabel() {
        assertFails(ErrorKind.NOT_FOUND, () -> cloud().client.diskMetadata().list(NOWHERE));
        assertFails(
                ErrorKind.NOT_FOUND,
                () -> cloud().client.snapshotMetadata().add(NOWHERE, Map.of("a", "1")));
    }

    @HoldsIn({EVS, CINDER})
    default void refusesMetadataThatIsTooLong() {
        String id = cloud().disk("long").id();

        assertFails(
                ErrorKind.BAD_REQUEST,
                () -> cloud().client.diskMetadata().add(id, Map.of("a", "x".repeat(256))));
    }

    @HoldsIn(EVS)
    default void refusesToChangeTheServicesOwnMetadata() {
        Disk disk =
                cloud().client
                        .disks()
                        .create(
                                DiskCreate.named(ContractCloud.named("own"))
                                        .size(10)
                                        .metadata(Map.of("hw:passthrough", "true"))
                                        .build())
                        .getFirst();
        cloud().reach(DiskGoals.CREATED, disk.id());
        MetadataApi metadata = cloud().client.diskMetadata();

        assertFails(
                ErrorKind.BAD_REQUEST,
                () -> metadata.add(disk.id(), Map.of("hw:passthrough", "false")));
        assertFails(ErrorKind.BAD_REQUEST, () -> metadata.remove(disk.id(), "hw:passthrough"));
        assertFails(ErrorKind.FORBIDDEN, () -> metadata.replace(disk.id(), Map.of("a", "1")));
        assertThat(metadata.list(disk.id())).containsEntry("hw:passthrough", "true");

        metadata.replace(disk.id(), Map.of("a", "1", "hw:passthrough", "true"));
        assertThat(metadata.list(disk.id())).isEqualTo(Map.of("a", "1", "hw:passthrough", "true"));
    }
}
