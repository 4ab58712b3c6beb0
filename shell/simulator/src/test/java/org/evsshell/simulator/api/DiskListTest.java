package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.Reply;
import org.evsshell.simulator.TestCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class DiskListTest {

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void listsNewestFirst(Dialect dialect) {
        TestCloud cloud = three(dialect);
        assertThat(names(cloud.get("/volumes"))).containsExactly("c", "b", "a");
        assertThat(names(cloud.get("/volumes/detail"))).containsExactly("c", "b", "a");
    }

    @Test
    void emptyListIsAnEmptyList() {
        assertThat(TestCloud.empty(Dialect.EVS).get("/volumes").line())
                .isEqualTo("200 {\"volumes\":[]}");
        assertThat(TestCloud.empty(Dialect.CINDER).get("/volumes/detail").line())
                .isEqualTo("200 {\"volumes\":[]}");
    }

    /** Cinder 21.3, 2026-11-23: a full page has a next link even if it was the last. */
    @Test
    void cinderLinksOnAfterEveryFullPage() {
        TestCloud cloud = three(Dialect.CINDER);
        Reply page = cloud.get("/volumes?limit=2&sort=name:asc");
        assertThat(names(page)).containsExactly("a", "b");
        assertThat(page.at("/volumes_links/0/href"))
                .isEqualTo(
                        "http://sim.example/v3/"
                                + TestCloud.PROJECT
                                + "/volumes?limit=2&sort=name%3Aasc&marker="
                                + page.at("/volumes/1/id"));
        assertThat(
                        names(
                                cloud.get(
                                        "/volumes?limit=2&sort=name:asc&marker="
                                                + page.at("/volumes/1/id"))))
                .containsExactly("c");
        assertThat(cloud.get("/volumes?limit=3").json().has("volumes_links")).isTrue();
        assertThat(cloud.get("/volumes?limit=4").json().has("volumes_links")).isFalse();
        assertThat(cloud.get("/volumes?limit=0").line()).isEqualTo("200 {\"volumes\":[]}");
    }

    /** EVS API reference, querying disks: a link only while more remain, to a host inside. */
    @Test
    void evsLinksOnOnlyWhileMoreRemain() {
        TestCloud cloud = three(Dialect.EVS);
        Reply page = cloud.get("/volumes?limit=2");
        assertThat(page.at("/volumes_links/0/href"))
                .isEqualTo(
                        "https://volume.eu-de.cloud.internal:8776/v3/"
                                + TestCloud.PROJECT
                                + "/volumes?limit=2&marker="
                                + page.at("/volumes/1/id"));
        assertThat(cloud.get("/volumes?limit=3").json().has("volumes_links")).isFalse();
    }

    /** Cinder 21.3, 2026-11-23: following such a link skips rows. */
    @Test
    void offsetStaysInTheNextLink() {
        TestCloud cloud = three(Dialect.CINDER);
        Reply page = cloud.get("/volumes?limit=1&offset=1");
        assertThat(names(page)).containsExactly("b");
        assertThat(page.at("/volumes_links/0/href"))
                .endsWith("?limit=1&offset=1&marker=" + page.at("/volumes/0/id"));
        assertThat(names(cloud.get("/volumes?limit=1&offset=1&marker=" + page.at("/volumes/0/id"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void serverCapsThePageSilently(Dialect dialect) {
        TestCloud cloud = TestCloud.paged(dialect, 2);
        cloud.disk("a", 10);
        cloud.disk("b", 10);
        cloud.disk("c", 10);
        assertThat(names(cloud.get("/volumes"))).containsExactly("c", "b");
        assertThat(names(cloud.get("/volumes?limit=1000"))).containsExactly("c", "b");
        assertThat(cloud.get("/volumes").json().has("volumes_links")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void markerThatVanishedIsNotFound(Dialect dialect) {
        assertThat(three(dialect).get("/volumes?marker=" + TestCloud.NOBODY).line())
                .isEqualTo(
                        "404 {\"itemNotFound\":{\"code\":404,\"message\":\"Volume "
                                + TestCloud.NOBODY
                                + " could not be found.\"}}");
    }

    /** Cinder 21.3, 2026-11-23. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=abc | limit param must be an integer",
                "limit=-1 | limit param must be positive",
                "offset=-1 | offset must be >= 0",
                "offset=x | offset must be an integer",
                "sort_key=foo | Invalid input received: Invalid sort key",
                "sort=name:up | Invalid input received: Unknown sort direction, must be 'desc' or"
                        + " 'asc'.",
                "sort=name&sort_key=size | The 'sort_key' and 'sort_dir' parameters are deprecated"
                        + " and cannot be used with the 'sort' parameter."
            })
    void cinderRefusesWhatItCannotRead(String query, String message) {
        Reply reply = three(Dialect.CINDER).get("/volumes?" + query);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/badRequest/message")).isEqualTo(message);
    }

    /** EVS API reference, querying disks: limit 1..1000, marker a UUID, four sort keys. */
    @ParameterizedTest
    @CsvSource({"limit=0", "limit=1001", "marker=abc", "sort_key=name", "sort_dir=up"})
    void evsRefusesWhatItsPageForbids(String query) {
        Reply reply = three(Dialect.EVS).get("/volumes?" + query);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().has("badRequest")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EVS | sort_key=size&sort_dir=asc | c,a,b",
                "EVS | sort_key=size | b,a,c",
                "EVS | sort_dir=asc | a,b,c",
                "CINDER | sort=size:asc | c,a,b",
                "CINDER | sort=status,name:asc | a,b,c",
                "CINDER | sort_key=name&sort_dir=desc | c,b,a"
            })
    void sorts(Dialect dialect, String query, String names) {
        assertThat(String.join(",", names(three(dialect).get("/volumes?" + query))))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EVS | name=b | b",
                "EVS | status=creating | ''",
                "EVS | availability_zone=eu-de-01&name=c | c",
                "EVS | colour=red | c,b,a",
                "CINDER | size=20 | a",
                "CINDER | bootable=true | ''",
                "CINDER | metadata=%7B%27k%27%3A+%27v%27%7D | ''",
                "CINDER | metadata=junk | ''",
                "CINDER | status=AVAILABLE | ''"
            })
    void filters(Dialect dialect, String query, String names) {
        assertThat(String.join(",", names(three(dialect).get("/volumes?" + query))))
                .isEqualTo(names);
    }

    @Test
    void filtersByMetadata() {
        TestCloud cloud = TestCloud.empty(Dialect.CINDER);
        cloud.post(
                "/volumes", "{\"volume\":{\"size\":1,\"name\":\"a\",\"metadata\":{\"k\":\"v\"}}}");
        cloud.post(
                "/volumes", "{\"volume\":{\"size\":1,\"name\":\"b\",\"metadata\":{\"k\":\"w\"}}}");
        assertThat(names(cloud.get("/volumes?metadata=%7B%27k%27%3A%27v%27%7D")))
                .containsExactly("a");
    }

    /** Cinder 21.3, 2026-11-23: unknown filters are ignored up to 3.30 and refused from 3.31 on. */
    @Test
    void cinderRefusesUnknownFiltersFromMicroversion331On() {
        TestCloud cloud = three(Dialect.CINDER);
        assertThat(names(cloud.at("3.30").get("/volumes?colour=red"))).hasSize(3);
        assertThat(cloud.at("3.31").get("/volumes?colour=red").line())
                .isEqualTo(
                        "400 {\"badRequest\":{\"code\":400,\"message\":\"Invalid filters colour are"
                                + " found in query options.\"}}");
        assertThat(cloud.at("3.31").get("/volumes?with_count=true").status()).isEqualTo(400);
        assertThat(cloud.at("3.31").get("/volumes?name=a&limit=1&all_tenants=1").status())
                .isEqualTo(200);
    }

    @Test
    void countsAllRowsFromMicroversion345On() {
        TestCloud cloud = three(Dialect.CINDER);
        assertThat(cloud.at("3.45").get("/volumes?with_count=true&limit=1").at("/count"))
                .isEqualTo("3");
        assertThat(cloud.at("3.45").get("/volumes?with_count=true&name=a").at("/count"))
                .isEqualTo("1");
        assertThat(cloud.at("3.0").get("/volumes?with_count=true").json().has("count")).isFalse();
    }

    /** Disks a, b and c, in this order of age, of 20, 30 and 10 GB. */
    private static TestCloud three(Dialect dialect) {
        TestCloud cloud = TestCloud.empty(dialect);
        cloud.disk("a", 20);
        cloud.disk("b", 30);
        cloud.disk("c", 10);
        return cloud;
    }

    private static List<String> names(Reply reply) {
        return reply.json().get("volumes").findValuesAsString("name");
    }
}
