package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.Reply;
import org.evsshell.simulator.TestCloud;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * EVS API reference: querying details about an EVS disk, about all EVS disks, about EVS snapshots.
 */
class NativeViewsTest {
    private final TestCloud evs = TestCloud.empty(Dialect.EVS);

    @AfterEach
    void everythingHolds() {
        evs.check();
    }

    @Test
    void aShownDiskHasTagsAndSaysWhetherItIsEncrypted() {
        String id =
                evs.post(
                                "/volumes",
                                """
                                {"volume": {"size": 10, "availability_zone": "eu-de-01", "metadata": {
                                  "hw:passthrough": "true", "__system__encrypted": "1",
                                  "__system__cmkid": "5a7f8b3c-9d1e-4f2a-8c6b-0e4d2a1f3b5c"}}}
                                """)
                        .at("/volume/id");
        evs.settle();
        evs.post(
                "v2:/os-vendor-volumes/" + id + "/tags/action",
                "{\"action\": \"create\", \"tags\": [{\"key\": \"a\", \"value\": \"1\"}]}");

        Reply shown = evs.get("v2:/os-vendor-volumes/" + id);

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.at("/volume/tags/a")).isEqualTo("1");
        assertThat(shown.at("/volume/encrypted")).isEqualTo("true");
        assertThat(shown.at("/volume/wwn")).startsWith("68886030").hasSize(32);
        assertThat(shown.at("/volume/service_type")).isEqualTo("EVS");
        assertThat(shown.json().at("/volume/dedicated_storage_id").isNull()).isTrue();
        assertThat(evs.get("v2:/cloudvolumes/" + id).line()).isEqualTo(shown.line());
        assertThat(evs.get("v2:/cloudvolumes/detail").json().at("/volumes/0").has("encrypted"))
                .isFalse();
        assertThat(evs.get("/volumes/" + id).json().path("volume").has("tags")).isFalse();
    }

    @Test
    void aListCountsAllAndItsLinksLeadToCindersPathOnAnInternalHost() {
        evs.disk("one", 10);
        String two = evs.disk("two", 10);

        Reply page = evs.get("v2:/cloudvolumes/detail?limit=1");

        assertThat(page.at("/count")).isEqualTo("2");
        assertThat(page.at("/volumes/0/name")).isEqualTo("two");
        assertThat(page.at("/volumes_links/0/href"))
                .endsWith("/v2/" + TestCloud.PROJECT + "/volumes/detail?limit=1&marker=" + two)
                .doesNotContain("sim.example");
        Reply last = evs.get("v2:/cloudvolumes/detail?limit=1&offset=1");
        assertThat(last.at("/volumes/0/name")).isEqualTo("one");
        assertThat(last.at("/count")).isEqualTo("2");
        assertThat(last.json().has("volumes_links")).isFalse();
    }

    @Test
    void snapshotsAreLinkedOnlyWhereALimitWasSent() {
        TestCloud paged = TestCloud.paged(Dialect.EVS, 1);
        String disk = paged.disk("d", 10);
        paged.snapshot(disk, "one");
        paged.snapshot(disk, "two");

        Reply all = paged.get("v2:/cloudsnapshots/detail");
        Reply first = paged.get("v2:/cloudsnapshots/detail?limit=1");

        assertThat(all.json().path("snapshots")).hasSize(1);
        assertThat(all.json().has("snapshots_links")).isFalse();
        assertThat(all.at("/count")).isEqualTo("2");
        assertThat(first.at("/snapshots_links/0/href")).contains("/snapshots/detail?limit=1&");
        assertThat(first.at("/snapshots/0/service_type")).isEqualTo("EVS");
        assertThat(first.at("/snapshots/0/os-extended-snapshot-attributes:progress"))
                .isEqualTo("100%");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, EVS.1023",
        "limit=x, EVS.1023",
        "limit=1001, EVS.2142",
        "marker=x, EVS.1024",
        "sort_key=name, EVS.1039",
        "sort_dir=up, EVS.1040",
        "metadata=x, EVS.1058",
        "service_type=DSS, EVS.5400",
        "ids=x, EVS.5400"
    })
    void whatIsWrongInAQueryHasItsCode(String query, String code) {
        Reply reply = evs.get("v2:/cloudvolumes/detail?" + query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/error/code")).isEqualTo(code);
    }

    @Test
    void severalIdsCountMoreThanOneAndUnknownOnesArePassedOver() {
        String one = evs.disk("one", 10);
        String two = evs.disk("two", 10);

        Reply reply =
                evs.get(
                        "v2:/cloudvolumes/detail?id="
                                + one
                                + "&ids=%5B'"
                                + two
                                + "','"
                                + TestCloud.NOBODY
                                + "'%5D");

        assertThat(reply.json().path("volumes").findValuesAsString("name")).containsExactly("two");
    }

    @Test
    void aMalformedDiskIdIsNoMissingDisk() {
        assertThat(evs.get("v2:/os-vendor-volumes/x").at("/error/code")).isEqualTo("EVS.1002");
        assertThat(evs.get("v2:/os-vendor-volumes/" + TestCloud.NOBODY).at("/error/code"))
                .isEqualTo("EVS.5404");
    }

    @Test
    void snapshotsAreMadeChangedAndDeletedWithTheirOwnEnvelopeOfErrors() {
        String disk = evs.disk("d", 10);
        Reply made =
                evs.post(
                        "v2:/cloudsnapshots",
                        "{\"snapshot\": {\"volume_id\": \"" + disk + "\", \"name\": \"s\"}}");
        String path = "v2:/cloudsnapshots/" + made.at("/snapshot/id");

        assertThat(made.status()).isEqualTo(202);
        assertThat(evs.delete(path).at("/error/code")).isEqualTo("EVS.1047");
        evs.settle();
        assertThat(evs.put(path, "{\"snapshot\": {\"name\": \"t\"}}").at("/snapshot/name"))
                .isEqualTo("t");
        assertThat(evs.delete(path).status()).isEqualTo(202);
        assertThat(evs.get(path).at("/snapshot/status")).isEqualTo("deleting");
        evs.settle();
        assertThat(evs.get(path).at("/error/code")).isEqualTo("EVS.5404");
    }
}
