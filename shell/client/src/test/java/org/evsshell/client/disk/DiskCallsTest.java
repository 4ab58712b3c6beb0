package org.evsshell.client.disk;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.operation.Call;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

final class DiskCallsTest {
    @Test
    void createsOneDiskInTheCinderFormOnBothClouds() {
        DiskCreate request = DiskCreate.blank("two words", 10);

        assertThat(sent(DiskCalls.create(Dialect.EVS, request)))
                .isEqualTo(sent(DiskCalls.create(Dialect.CINDER, request)))
                .isEqualTo(
                        """
                        cinderV3CreateDisk {"volume":{"name":"two words","size":10}}
                        """);
    }

    @Test
    void createsSeveralInOneNativeCallOnEvs() {
        assertThat(sent(DiskCalls.create(Dialect.EVS, three())))
                .isEqualTo(
                        """
                        nativeCreateDisks {"volume":{"name":"web","size":20,"volume_type":"SAS",\
                        "metadata":{"a":"1","b":"2"},"count":3}}
                        """);
    }

    @Test
    void createsOneAfterTheOtherOnOpenStackNamedAsEvsNamesThem() {
        assertThat(sent(DiskCalls.create(Dialect.CINDER, three())))
                .isEqualTo(
                        """
                        cinderV3CreateDisk {"volume":{"name":"web-0001","size":20,\
                        "volume_type":"SAS","metadata":{"a":"1","b":"2"}}}
                        cinderV3CreateDisk {"volume":{"name":"web-0002","size":20,\
                        "volume_type":"SAS","metadata":{"a":"1","b":"2"}}}
                        cinderV3CreateDisk {"volume":{"name":"web-0003","size":20,\
                        "volume_type":"SAS","metadata":{"a":"1","b":"2"}}}
                        """);
    }

    @Test
    void namesTheSourceByItsField() {
        assertThat(sent(DiskCalls.create(Dialect.CINDER, from(DiskSource.image("i")))))
                .isEqualTo("cinderV3CreateDisk {\"volume\":{\"name\":\"n\",\"imageRef\":\"i\"}}\n");
        assertThat(sent(DiskCalls.create(Dialect.CINDER, from(DiskSource.disk("d")))))
                .isEqualTo(
                        "cinderV3CreateDisk"
                                + " {\"volume\":{\"name\":\"n\",\"source_volid\":\"d\"}}\n");
    }

    @Test
    void needsTheNativeFormForABackupOnEvsAndAMicroversionInCinder() {
        assertThat(sent(DiskCalls.create(Dialect.EVS, from(DiskSource.backup("b")))))
                .isEqualTo(
                        "nativeCreateDisks"
                            + " {\"volume\":{\"name\":\"n\",\"backup_id\":\"b\",\"count\":1}}\n");
        Call cinder = DiskCalls.create(Dialect.CINDER, from(DiskSource.backup("b"))).getFirst();
        assertThat(cinder.operation().microversion()).isEqualTo("3.47");
        assertThat(cinder.body()).hasToString("{\"volume\":{\"name\":\"n\",\"backup_id\":\"b\"}}");
    }

    @Test
    void asksForEncryptionAndDeviceTypeInTheMetadata() {
        DiskCreate request = DiskCreate.named("n").size(10).scsi().encrypted("k").build();

        assertThat(sent(DiskCalls.create(Dialect.EVS, request)))
                .isEqualTo(
                        """
                        cinderV3CreateDisk {"volume":{"name":"n","size":10,"metadata":\
                        {"__system__cmkid":"k","__system__encrypted":"1","hw:passthrough":"true"}}}
                        """);
    }

    /** EVS's developer guide has the hints in the disk, OpenStack's reference beside it. */
    @Test
    void putsHintsWhereEachCloudReadsThem() {
        DiskCreate request =
                DiskCreate.named("n").size(10).hints(Map.of("dedicated_storage_id", "p")).build();

        assertThat(sent(DiskCalls.create(Dialect.EVS, request)))
                .isEqualTo(
                        """
                        cinderV3CreateDisk {"volume":{"name":"n","size":10,\
                        "OS-SCH-HNT:scheduler_hints":{"dedicated_storage_id":"p"}}}
                        """);
        assertThat(sent(DiskCalls.create(Dialect.CINDER, request)))
                .isEqualTo(
                        """
                        cinderV3CreateDisk {"volume":{"name":"n","size":10},\
                        "OS-SCH-HNT:scheduler_hints":{"dedicated_storage_id":"p"}}
                        """);
    }

    private static DiskCreate from(DiskSource source) {
        return DiskCreate.named("n").from(source).build();
    }

    @Test
    void needsTheNativeFormForTagsToo() {
        DiskCreate tagged =
                DiskCreate.named("t").size(10).type("SSD").tags(Map.of("k", "v")).build();

        assertThat(sent(DiskCalls.create(Dialect.EVS, tagged)))
                .isEqualTo(
                        """
                        nativeCreateDisks {"volume":{"name":"t","size":10,"volume_type":"SSD",\
                        "count":1,"tags":{"k":"v"}}}
                        """);
    }

    @Test
    void takesSnapshotsAlongOnlyWhenAskedTo() {
        assertThat(DiskCalls.delete("1", false).query()).isEmpty();
        assertThat(DiskCalls.delete("1", true).query())
                .containsExactly(Map.entry("cascade", "true"));
    }

    @Test
    void sendsOnlyWhatChanges() {
        assertThat(sent(List.of(DiskCalls.update("1", new DiskUpdate(null, "")))))
                .isEqualTo(
                        """
                        cinderV3UpdateDisk {"volume":{"description":""}}
                        """);
    }

    private static DiskCreate three() {
        return DiskCreate.named("web")
                .size(20)
                .type("SAS")
                .count(3)
                .metadata(Map.of("b", "2", "a", "1"))
                .build();
    }

    private static String sent(List<Call> calls) {
        StringBuilder text = new StringBuilder();
        calls.forEach(
                call ->
                        text.append(call.operation().id())
                                .append(' ')
                                .append(call.body())
                                .append('\n'));
        return text.toString();
    }
}
