package org.evsshell.client.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.cloud.CinderForm;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.Recorded;
import org.evsshell.client.json.Json;
import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

final class PlaceTest {
    private static final Catalog TWO_REGIONS =
            new Catalog(
                    List.of(
                            new Endpoint("volume", "public", "r1", "http://old/v1/p1"),
                            new Endpoint("volumev2", "public", "r1", "http://two/v2/p1"),
                            new Endpoint("volumev3", "internal", "r1", "http://inner/v3/p1"),
                            new Endpoint("volumev3", "public", "r2", "http://other/v3/p1"),
                            new Endpoint("volumev3", "public", "r1", "http://three/v3/p1")));

    @Test
    void takesTypeInterfaceAndRegion() {
        assertThat(Place.of(cloud("r1", null, null), TWO_REGIONS, "p1", ""))
                .isEqualTo(new Place("http://three", "r1", Dialect.CINDER, CinderForm.V3));
    }

    @Test
    void withoutARegionTheFirstOfTheCatalogueIsUsedAndNamed() {
        assertThat(Place.of(cloud(null, null, null), TWO_REGIONS, "p1", ""))
                .isEqualTo(new Place("http://other", "r2", Dialect.CINDER, CinderForm.V3));
    }

    @Test
    void anEndpointOfEveryRegionFits() {
        Catalog catalog =
                new Catalog(List.of(new Endpoint("volumev2", "public", "*", "http://a/v2/p1")));

        assertThat(Place.of(cloud("r9", null, null), catalog, "p1", "").base())
                .isEqualTo("http://a");
    }

    @ParameterizedTest
    @CsvSource({
        "http://v2.test/v3/p1, V3",
        "http://a/v2/p1, V2",
        "http://a/v2, V2",
        "http://a/volume/v2/p1, V2",
        "http://a/v20/p1, V3",
        "http://a, V3"
    })
    void theFormOfCallsFollowsTheAddress(String address, CinderForm form) {
        assertThat(Place.of(cloud(null, address, null), TWO_REGIONS, "p1", "").form())
                .isEqualTo(form);
    }

    @Test
    void aRegionWithoutBlockStorageIsAMistakeThatNamesTheOthers() {
        EvsException failure =
                Failures.of(() -> Place.of(cloud("r9", null, null), TWO_REGIONS, "p1", ""));

        assertThat(failure.kind()).isEqualTo(ErrorKind.CONFIG);
        assertThat(failure)
                .hasMessage(
                        "The catalogue of cloud 'c' lists no public block storage endpoint in"
                                + " region 'r9'.");
        assertThat(failure.hint()).contains("Regions that have it: r1, r2.");
    }

    @Test
    void anInterfaceWithoutBlockStorageIsAMistakeThatNamesTheOthers() {
        Cloud.Endpoints admin = new Cloud.Endpoints("admin", 3, null, null);

        EvsException failure =
                Failures.of(() -> Place.of(with(admin, "r1", null), TWO_REGIONS, "p1", ""));

        assertThat(failure)
                .hasMessage(
                        "The catalogue of cloud 'c' lists no admin block storage endpoint in"
                                + " region 'r1'.");
        assertThat(failure.hint()).contains("Set interface to one it has: internal, public.");
    }

    @Test
    void anOverriddenEndpointWins() {
        Cloud cloud = cloud("r1", "https://mine/block/v3/%(project_id)s", null);

        assertThat(Place.of(cloud, TWO_REGIONS, "p1", "").base()).isEqualTo("https://mine/block");
    }

    @Test
    void aSubProjectIsInTheRegionItIsNamedAfter() {
        assertThat(Place.of(cloud(null, null, null), TWO_REGIONS, "p1", "r1_storage").region())
                .isEqualTo("r1");
        assertThat(Place.of(cloud(null, null, null), TWO_REGIONS, "p1", "r1").region())
                .isEqualTo("r1");
        assertThat(Place.of(cloud("r2", null, null), TWO_REGIONS, "p1", "r1_storage").region())
                .isEqualTo("r2");
        assertThat(Place.of(cloud(null, null, null), TWO_REGIONS, "p1", "r1-x_y").region())
                .isEqualTo("r2");
    }

    @Test
    void anEntryMayPreferVersionTwoOfTheCatalogue() {
        Cloud cloud = with(new Cloud.Endpoints("public", 2, null, null), "r1", null);

        assertThat(Place.of(cloud, TWO_REGIONS, "p1", ""))
                .isEqualTo(new Place("http://two", "r1", Dialect.CINDER, CinderForm.V2));
    }

    @Test
    void aServiceTypeOfTheVendorMeansEvs() {
        Catalog catalog =
                new Catalog(
                        List.of(
                                new Endpoint("volumev3", "public", "r1", "http://a/v3/p1"),
                                new Endpoint("ecs", "public", "r1", "http://b/v1/p1")));

        assertThat(Place.of(cloud("r1", null, null), catalog, "p1", "").dialect())
                .isEqualTo(Dialect.EVS);
    }

    @Test
    void aHostNamedEvsMeansEvs() {
        Cloud cloud = cloud("r1", "https://evs.eu-de.otc.t-systems.com/v3/p1", null);

        assertThat(Place.of(cloud, new Catalog(List.of()), "p1", "").dialect())
                .isEqualTo(Dialect.EVS);
    }

    @Test
    void theUserMaySayOtherwise() {
        Cloud cloud = cloud("r1", "https://evs.x/v3/p1", Dialect.CINDER);

        assertThat(Place.of(cloud, TWO_REGIONS, "p1", "").dialect()).isEqualTo(Dialect.CINDER);
    }

    @Test
    void aRealCatalogueIsPlainOpenStack() {
        Catalog catalog =
                Catalog.read(
                        Json.read(Recorded.answer("03-token-issue-and-catalogue").body())
                                .orElseThrow()
                                .at("/token/catalog"));

        assertThat(Place.of(cloud("RegionOne", null, null), catalog, "p1", ""))
                .isEqualTo(
                        new Place(
                                "http://127.0.0.1:8776",
                                "RegionOne",
                                Dialect.CINDER,
                                CinderForm.V3));
    }

    private static Cloud cloud(
            @Nullable String region, @Nullable String endpoint, @Nullable Dialect dialect) {
        return with(new Cloud.Endpoints("public", 3, endpoint, null), region, dialect);
    }

    private static Cloud with(
            Cloud.Endpoints endpoints, @Nullable String region, @Nullable Dialect dialect) {
        return new Cloud(
                "c",
                "http://k/v3",
                new Credentials.Token(() -> "t"),
                new Cloud.Project("p1", null, null, null),
                region,
                endpoints,
                dialect,
                Cloud.Tls.STANDARD,
                false);
    }
}
