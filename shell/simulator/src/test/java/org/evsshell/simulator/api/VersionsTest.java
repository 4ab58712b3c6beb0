package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.Reply;
import org.evsshell.simulator.TestCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsTest {
    private final TestCloud cinder = TestCloud.empty(Dialect.CINDER);
    private final TestCloud evs = TestCloud.empty(Dialect.EVS);

    /** Cinder 21.3, 2026-11-23. */
    @Test
    void cinderListsItsOneVersionForAll() {
        Reply reply = cinder.send("GET", "/", "", "");
        assertThat(reply.status()).isEqualTo(300);
        assertThat(reply.header("Openstack-Api-Version")).isEqualTo("volume 3.0");
        assertThat(reply.pretty())
                .isEqualTo(
                        """
                        {
                          "versions" : [ {
                            "id" : "v3.0",
                            "status" : "CURRENT",
                            "version" : "3.70",
                            "min_version" : "3.0",
                            "updated" : "2022-08-31T00:00:00Z",
                            "links" : [ {
                              "rel" : "describedby",
                              "type" : "text/html",
                              "href" : "https://docs.openstack.org/"
                            }, {
                              "rel" : "self",
                              "href" : "http://sim.example/v3/"
                            } ],
                            "media-types" : [ {
                              "base" : "application/json",
                              "type" : "application/vnd.openstack.volume+json;version=3"
                            } ]
                          } ]
                        }\
                        """);
    }

    @Test
    void cinderShowsAVersionOnlyToWhoHasAToken() {
        assertThat(cinder.send("GET", "/v3/", "", "").line())
                .isEqualTo(
                        "401 {\"error\":{\"code\":401,\"title\":\"Unauthorized\",\"message\":\"The"
                                + " request you have made requires authentication.\"}}");
        assertThat(cinder.send("GET", "/v3/", "", cinder.token()).at("/versions/0/id"))
                .isEqualTo("v3.0");
    }

    /** EVS API reference, API version query: no authentication, three versions. */
    @Test
    void evsListsAndShowsItsVersionsToAll() {
        Reply reply = evs.send("GET", "/", "", "");
        assertThat(reply.status()).isEqualTo(300);
        assertThat(reply.json().findValuesAsString("id")).containsExactly("v1.0", "v2.0", "v3.0");
        assertThat(reply.at("/versions/1/version")).isEmpty();
        assertThat(evs.send("GET", "/v3", "", "").at("/versions/0/version")).isEqualTo("3.50");
        assertThat(evs.send("GET", "/v2", "", "").at("/versions/0/status")).isEqualTo("SUPPORTED");
    }

    /** Keystone 22, 2026-11-23. */
    @Test
    void keystoneShowsItsVersion() {
        assertThat(cinder.send("GET", "/identity", "", "").status()).isEqualTo(300);
        assertThat(cinder.send("GET", "/identity/v3/", "", "").line())
                .isEqualTo(
                        "200 {\"version\":{\"id\":\"v3.14\",\"status\":\"stable\",\"updated\":"
                            + "\"2020-04-07T00:00:00Z\",\"links\":[{\"rel\":\"self\",\"href\":"
                            + "\"http://sim.example/identity/v3/\"}],\"media-types\":[{\"base\":"
                            + "\"application/json\",\"type\":"
                            + "\"application/vnd.openstack.identity-v3+json\"}]}}");
    }

    /** Cinder 21.3, 2026-11-23. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.99 | 406 | computeFault | Version 3.99 is not supported by the API. Minimum is"
                        + " 3.0 and maximum is 3.70.",
                "2.0 | 406 | computeFault | Version 2.0 is not supported by the API. Minimum is"
                        + " 3.0 and maximum is 3.70.",
                "x | 400 | badRequest | API Version String x is of invalid format. Must be of"
                        + " format MajorNum.MinorNum.",
                "3.x | 400 | badRequest | API Version String 3.x is of invalid format. Must be of"
                        + " format MajorNum.MinorNum."
            })
    void refusesAMicroversionItDoesNotHave(
            String version, int status, String fault, String message) {
        Reply reply = cinder.at(version).get("/volumes");
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.at("/" + fault + "/message")).isEqualTo(message);
    }

    @Test
    void answersAtTheMicroversionAskedFor() {
        assertThat(cinder.get("/volumes").header("Openstack-Api-Version")).isEqualTo("volume 3.0");
        assertThat(cinder.at("3.31").get("/volumes").header("Openstack-Api-Version"))
                .isEqualTo("volume 3.31");
        assertThat(cinder.at("latest").get("/volumes").header("Openstack-Api-Version"))
                .isEqualTo("volume 3.70");
        assertThat(evs.at("latest").get("/volumes").header("Openstack-Api-Version"))
                .isEqualTo("volume 3.50");
        assertThat(evs.at("latest").get("v2:/volumes").header("Openstack-Api-Version"))
                .isEqualTo("null");
    }
}
