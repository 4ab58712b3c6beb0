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
    void needsTheNativeFormForTagsToo() {
        DiskCreate tagged =
                new DiskCreate(
                        "t", 10, "SSD", null, null, 1, null, false, Map.of(), Map.of("k", "v"));

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
        return new DiskCreate(
                "web", 20, "SAS", null, null, 3, null, false, Map.of("b", "2", "a", "1"), Map.of());
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
