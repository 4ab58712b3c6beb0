package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.TestCloud;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private final TestCloud cinder = TestCloud.empty(Dialect.CINDER);
    private final TestCloud evs = TestCloud.empty(Dialect.EVS);

    @Test
    void listsZones() {
        assertThat(evs.get("/os-availability-zone").line())
                .isEqualTo(
                        "200 {\"availabilityZoneInfo\":[{\"zoneName\":\"eu-de-01\",\"zoneState\":"
                                + "{\"available\":true}},{\"zoneName\":\"eu-de-02\",\"zoneState\":"
                                + "{\"available\":true}},{\"zoneName\":\"eu-de-03\",\"zoneState\":"
                                + "{\"available\":true}}]}");
    }

    /** EVS API reference, querying EVS disk types: the zones are in the extra specs. */
    @Test
    void evsTypesSayWhereTheyAreSold() {
        assertThat(evs.get("/types").json().get("volume_types").findValuesAsString("name"))
                .containsExactly("SAS", "SSD", "GPSSD", "ESSD", "SATA");
        assertThat(
                        evs.get("/types")
                                .json()
                                .at("/volume_types/3/extra_specs")
                                .get("RESKEY:availability_zones")
                                .asString())
                .isEqualTo("eu-de-01,eu-de-02");
    }

    /** Cinder 21.3, 2026-11-23. */
    @Test
    void cinderShowsTypesByIdAndTheDefaultOne() {
        assertThat(cinder.get("/types/default").at("/volume_type/name")).isEqualTo("SAS");
        String id = cinder.get("/types").at("/volume_types/5/id");
        assertThat(cinder.get("/types/" + id).line())
                .isEqualTo(
                        "200 {\"volume_type\":{\"id\":\""
                                + id
                                + "\",\"name\":\"SSD-shared\",\"is_public\":true,\"description\":"
                                + "\"Ultra-high I/O, shared\",\"extra_specs\":{\"multiattach\":"
                                + "\"<is> True\"},\"os-volume-type-access:is_public\":true}}");
        assertThat(cinder.get("/types/nope").line())
                .isEqualTo(
                        "404 {\"itemNotFound\":{\"code\":404,\"message\":\"Volume type nope could"
                                + " not be found.\"}}");
    }

    /** Cinder 21.3, 2026-11-25: the link is named after one type; the default one says less. */
    @Test
    void cinderGivesTypesByPages() {
        String first = cinder.get("/types").at("/volume_types/0/id");
        String second = cinder.get("/types").at("/volume_types/1/id");

        assertThat(cinder.get("/types?limit=2").at("/volume_type_links/0/href"))
                .endsWith("/types?limit=2&marker=" + second);
        assertThat(cinder.get("/types?limit=1&marker=" + first).at("/volume_types/0/id"))
                .isEqualTo(second);
        assertThat(cinder.get("/types").json().has("volume_type_links")).isFalse();
        assertThat(cinder.get("/types/default").json().at("/volume_type").propertyNames())
                .doesNotContain("os-volume-type-access:is_public");
    }

    @Test
    void cinderShowsAnExtensionByItsAlias() {
        assertThat(cinder.get("/extensions/os-quota-sets").line())
                .isEqualTo(
                        "200 {\"extension\":{\"name\":\"Quotas\",\"alias\":\"os-quota-sets\","
                                + "\"description\":\"Quota management support.\",\"updated\":"
                                + "\"2011-08-08T00:00:00+00:00\",\"links\":[]}}");
        assertThat(cinder.get("/extensions/nope").line())
                .isEqualTo(
                        "404 {\"itemNotFound\":{\"code\":404,\"message\":"
                                + "\"The resource could not be found.\"}}");
    }
}
