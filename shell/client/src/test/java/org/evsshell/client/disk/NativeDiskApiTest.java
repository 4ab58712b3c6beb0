package org.evsshell.client.disk;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.disk.NativeDiskFilter.Field;
import org.evsshell.client.disk.NativeDiskFilter.Order;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.fake.Reply;
import org.evsshell.client.json.Json;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.ObjectNode;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;

final class NativeDiskApiTest {
    private static final String LIST = "/v2/p1/cloudvolumes/detail";
    private static final String SHOW = "GET /v2/p1/os-vendor-volumes/d1";

    private final FakeCloud cloud = new FakeCloud(Dialect.EVS, new FakeTime());
    private final NativeDiskApi disks = cloud.client().nativeDisks();

    @Test
    void sendsFiltersAndOrderUnderTheirOwnNamesAndNoLinkIsDialled() {
        cloud.on(
                "GET " + LIST,
                Reply.of(
                        200,
                        """
                        {"count": 2, "volumes": [{"id": "d2", "name": "n"}], "volumes_links": [
                          {"rel": "next", "href": "https://volume.internal:8776/v2/p1/volumes/detail"}]}
                        """),
                Reply.of(200, "{\"count\":2,\"volumes\":[{\"id\":\"d1\",\"name\":\"n\"}]}"));
        NativeDiskFilter filter =
                new NativeDiskFilter(
                                Map.of(Field.STATUS, "available"),
                                Map.of("b", "2", "a", "1"),
                                List.of("d1", "d2"),
                                new Order("size", true))
                        .with(Field.NAME, "n")
                        .with(Field.SERVER, null);

        assertThat(disks.list(filter, 1).toList())
                .extracting(row -> row.path("id").asString())
                .containsExactly("d2", "d1");

        String asked =
                LIST
                        + "?name=n&status=available&metadata={\"a\":\"1\",\"b\":\"2\"}"
                        + "&ids=['d1','d2']&sort_key=size&sort_dir=asc&limit=1";
        assertThat(cloud.sent().stream().map(NativeDiskApiTest::decoded))
                .containsExactly("GET " + asked, "GET " + asked + "&marker=d2");
    }

    @Test
    void aNameTheServiceFoundOnlyPartOfIsNoMatch() {
        cloud.on(
                "GET " + LIST,
                200,
                "{\"volumes\":[{\"id\":\"d1\",\"name\":\"n\"},{\"id\":\"d2\",\"name\":\"n2\"}]}");

        assertThat(disks.list(NativeDiskFilter.ALL.with(Field.NAME, "n")).toList())
                .extracting(row -> row.path("id").asString())
                .containsExactly("d1");
    }

    @Test
    void takesAtMostSixtyIds() {
        List<String> many = Collections.nCopies(61, "d1");

        EvsException failure =
                Failures.of(() -> new NativeDiskFilter(Map.of(), Map.of(), many, null));

        assertThat(failure.kind()).isEqualTo(ErrorKind.USAGE);
        assertThat(failure).hasMessage("EVS's own list takes at most 60 IDs, not 61.");
    }

    @Test
    void countsWithOneRow() {
        cloud.on("GET " + LIST, 200, "{\"count\":4876,\"volumes\":[{\"id\":\"d1\"}]}");

        assertThat(disks.count(NativeDiskFilter.ALL)).isEqualTo(4876);
        assertThat(cloud.sent()).containsExactly("GET " + LIST + "?limit=1");
    }

    @Test
    void goesToTheNewerAddressWhereTheGatewayKnowsNoOther() {
        cloud.on(SHOW, 404, "{\"error_code\":\"APIG.0101\",\"error_msg\":\"no such API\"}")
                .on("GET /v2/p1/cloudvolumes/d1", 200, "{\"volume\":{\"id\":\"d1\"}}");

        assertThat(disks.show("d1").disk().id()).isEqualTo("d1");
    }

    @Test
    void aDiskThatIsNotThereIsNotLookedForElsewhere() {
        cloud.on(SHOW, 404, "{\"error\":{\"code\":\"EVS.5404\",\"message\":\"no\"}}");

        EvsException failure = Failures.of(() -> disks.show("d1"));

        assertThat(failure.kind()).isEqualTo(ErrorKind.NOT_FOUND);
        assertThat(failure).hasMessage("No disk has the ID d1 in cloud 'test'.");
        assertThat(cloud.sent()).hasSize(1);
    }

    @Test
    void readsWhatOnlyEvssOwnCallsShow() {
        // EVS API reference, querying details about an EVS disk: the example's number begins blank.
        NativeDisk disk =
                new NativeDisk(
                        json(
                                """
                                {"id": "d1", "wwn": " 688860300000d136fa16f48f05992360",
                                 "service_type": "EVS", "tags": {"a": "1", "b": ""},
                                 "encrypted": true, "dedicated_storage_id": null}
                                """));

        assertThat(disk.wwn()).isEqualTo("688860300000d136fa16f48f05992360");
        assertThat(disk.serviceType()).isEqualTo("EVS");
        assertThat(disk.tags()).isEqualTo(Map.of("a", "1", "b", ""));
        assertThat(disk.encrypted()).isTrue();
        assertThat(disk.dedicatedStorageId()).isNull();
        assertThat(new NativeDisk(json("{}")).wwn()).isNull();
    }

    @Test
    void plainOpenStackHasNoneAndSaysWhatToUse() {
        FakeCloud plain = new FakeCloud(Dialect.CINDER, new FakeTime());

        EvsException failure = Failures.of(() -> plain.client().nativeDisks().show("d1"));

        assertThat(failure.kind()).isEqualTo(ErrorKind.USAGE);
        assertThat(failure)
                .hasMessage("Cloud 'test' is plain OpenStack, which has no calls of EVS's own.");
        assertThat(failure.hint()).contains("Use evs.disks, or: disk list");
        assertThat(plain.sent()).isEmpty();
    }

    private static String decoded(String line) {
        return URLDecoder.decode(line, StandardCharsets.UTF_8);
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) Json.read(text).orElseThrow();
    }
}
