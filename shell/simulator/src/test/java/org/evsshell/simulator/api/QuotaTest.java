package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.Reply;
import org.evsshell.simulator.TestCloud;
import org.evsshell.simulator.identity.DemoDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotas and what they refuse; Cinder's answers as Cinder 21.3 gave them on 2026-11-25. */
class QuotaTest {
    private final TestCloud cinder = TestCloud.empty(Dialect.CINDER);
    private final TestCloud evs = TestCloud.empty(Dialect.EVS);

    private static void limit(TestCloud cloud, String name, long most) {
        cloud.world().quotas().limit(TestCloud.PROJECT, name, most);
    }

    private static String create(int size, String type) {
        return "{\"volume\": {\"size\": %d, \"volume_type\": \"%s\"}}".formatted(size, type);
    }

    private static String overLimit(String message) {
        return "413 {\"overLimit\":{\"code\":413,\"message\":\""
                + message
                + "\",\"retryAfter\":\"0\"}}";
    }

    @Test
    void cinderLooksAtTheSizeOfOneDiskFirst() {
        limit(cinder, "per_volume_gigabytes", 4);
        limit(cinder, "gigabytes", 1);

        Reply refusal = cinder.post("/volumes", create(5, "SAS"));

        assertThat(refusal.line())
                .isEqualTo(
                        overLimit(
                                "VolumeSizeExceedsLimit: Requested volume size 5G is larger than"
                                        + " maximum allowed limit 4G."));
        assertThat(refusal.header("Retry-After")).isEqualTo("0");
    }

    @Test
    void cinderCountsGigabytesOfATypeBeforeDisks() {
        limit(cinder, "gigabytes_SSD", 3);
        limit(cinder, "volumes", 0);

        assertThat(cinder.post("/volumes", create(4, "SSD")).line())
                .isEqualTo(
                        overLimit(
                                "VolumeSizeExceedsAvailableQuota: Requested volume or snapshot"
                                        + " exceeds allowed gigabytes_SSD quota. Requested 4G,"
                                        + " quota is 3G and 0G has been consumed."));
        assertThat(cinder.post("/volumes", create(4, "SAS")).line())
                .isEqualTo(
                        overLimit(
                                "VolumeLimitExceeded: Maximum number of volumes allowed (0)"
                                        + " exceeded for quota 'volumes'."));
        assertThat(cinder.world().allDisks()).isEmpty();
    }

    @Test
    void cinderCountsDisksOfTheTypeADiskGetsByDefault() {
        limit(cinder, "volumes_SAS", 1);
        cinder.disk("one", 2);

        assertThat(cinder.post("/volumes", "{\"volume\": {\"size\": 1}}").line())
                .isEqualTo(
                        overLimit(
                                "VolumeLimitExceeded: Maximum number of volumes allowed (1)"
                                        + " exceeded for quota 'volumes_SAS'."));
        assertThat(cinder.post("/volumes", create(1, "SATA")).status()).isEqualTo(202);
    }

    @Test
    void cinderExtendsAsFarAsQuotasAllow() {
        String disk = cinder.disk("d", 2);
        limit(cinder, "gigabytes", 3);
        limit(cinder, "per_volume_gigabytes", 4);

        assertThat(extend(cinder, disk, 4).line())
                .isEqualTo(
                        overLimit(
                                "VolumeSizeExceedsAvailableQuota: Requested volume or snapshot"
                                        + " exceeds allowed gigabytes quota. Requested 2G, quota is"
                                        + " 3G and 2G has been consumed."));
        assertThat(extend(cinder, disk, 9).line())
                .isEqualTo(
                        overLimit(
                                "VolumeSizeExceedsLimit: Requested volume size 9G is larger than"
                                        + " maximum allowed limit 4G."));
        assertThat(extend(cinder, disk, 3).status()).isEqualTo(202);
    }

    private static Reply extend(TestCloud cloud, String disk, int size) {
        return cloud.post(
                "/volumes/" + disk + "/action", "{\"os-extend\": {\"new_size\": " + size + "}}");
    }

    @Test
    void aSnapshotCountsAsWhatItIsAndWithItsSize() {
        String disk = cinder.disk("d", 2);
        String body = "{\"snapshot\": {\"volume_id\": \"" + disk + "\"}}";
        limit(cinder, "gigabytes_SAS", 3);
        assertThat(cinder.post("/snapshots", body).line())
                .isEqualTo(
                        overLimit(
                                "VolumeSizeExceedsAvailableQuota: Requested volume or snapshot"
                                        + " exceeds allowed gigabytes_SAS quota. Requested 2G,"
                                        + " quota is 3G and 2G has been consumed."));
        limit(cinder, "gigabytes_SAS", -1);
        limit(cinder, "snapshots", 1);
        cinder.snapshot(disk, "s");
        assertThat(cinder.post("/snapshots", body).line())
                .isEqualTo(
                        overLimit(
                                "SnapshotLimitExceeded: Maximum number of snapshots allowed (1)"
                                        + " exceeded"));
    }

    @Test
    void aNewTypeHasQuotasOfItsOwn() {
        String disk = cinder.disk("d", 2);
        limit(cinder, "gigabytes_SSD", 1);
        limit(cinder, "gigabytes", 2);

        assertThat(
                        cinder.post(
                                        "/volumes/" + disk + "/action",
                                        "{\"os-retype\": {\"new_type\": \"SSD\"}}")
                                .line())
                .isEqualTo(
                        overLimit(
                                "VolumeSizeExceedsAvailableQuota: Requested volume or snapshot"
                                        + " exceeds allowed gigabytes_SSD quota. Requested 2G,"
                                        + " quota is 1G and 0G has been consumed."));
    }

    @Test
    void whoAcceptsADiskNeedsRoomForIt() {
        String disk = cinder.disk("d", 2);
        Reply offer =
                cinder.post(
                        "/os-volume-transfer",
                        "{\"transfer\": {\"volume_id\": \"" + disk + "\", \"name\": \"n\"}}");
        cinder.world().quotas().limit(TestCloud.ALT_PROJECT, "volumes", 0);
        assertThat(accept(cinder, offer).line())
                .isEqualTo(
                        overLimit(
                                "VolumeLimitExceeded: Maximum number of volumes allowed (0)"
                                        + " exceeded for quota 'volumes'."));
        cinder.world().quotas().limit(TestCloud.ALT_PROJECT, "volumes", -1);
        cinder.world().quotas().limit(TestCloud.ALT_PROJECT, "gigabytes", 1);
        assertThat(accept(cinder, offer).line())
                .isEqualTo(
                        overLimit(
                                "VolumeSizeExceedsAvailableQuota: Requested volume or snapshot"
                                        + " exceeds allowed gigabytes quota. Requested 2G, quota is"
                                        + " 1G and 0G has been consumed."));
        assertThat(cinder.diskStatus(disk)).isEqualTo("awaiting-transfer");
    }

    /** EVS API reference, error codes: EVS.5413 with 413, by Cinder's calls. */
    @Test
    void whoAcceptsADiskOnEvsNeedsRoomForIt() {
        String disk = evs.disk("d", 10);
        Reply offer =
                evs.post(
                        "/os-volume-transfer",
                        "{\"transfer\": {\"volume_id\": \"" + disk + "\", \"name\": \"n\"}}");
        evs.world().quotas().limit(TestCloud.ALT_PROJECT, "volumes", 0);
        assertThat(accept(evs, offer).status()).isEqualTo(413);
        evs.world().quotas().limit(TestCloud.ALT_PROJECT, "volumes", -1);
        evs.world().quotas().limit(TestCloud.ALT_PROJECT, "gigabytes", 9);
        assertThat(accept(evs, offer).status()).isEqualTo(413);
        assertThat(evs.diskStatus(disk)).isEqualTo("awaiting-transfer");
        evs.world().quotas().limit(TestCloud.ALT_PROJECT, "gigabytes", 10);
        assertThat(accept(evs, offer).status()).isEqualTo(202);
    }

    private static Reply accept(TestCloud cloud, Reply offer) {
        return cloud.send(
                "POST",
                "/v3/"
                        + TestCloud.ALT_PROJECT
                        + "/os-volume-transfer/"
                        + offer.at("/transfer/id")
                        + "/accept",
                "{\"accept\": {\"auth_key\": \"" + offer.at("/transfer/auth_key") + "\"}}",
                cloud.tokenOf("alt", "alt"));
    }

    /** EVS API reference, error codes: 400 with a code by its own calls, 413 by Cinder's. */
    @Test
    void evsRefusesWithACodeByItsOwnCallsAndLikeCinderByCinders() {
        limit(evs, "volumes", 2);
        limit(evs, "gigabytes", 50);

        assertThat(batch(3, 10)).isEqualTo("400 EVS.1034");
        assertThat(batch(2, 30)).isEqualTo("400 EVS.1042");
        assertThat(evs.world().allDisks()).isEmpty();
        evs.disk("one", 10);
        String disk = evs.disk("two", 10);
        Reply one =
                evs.post(
                        "/volumes",
                        "{\"volume\": {\"size\": 10, \"availability_zone\": \"eu-de-01\"}}");
        assertThat(one.status()).isEqualTo(413);
        assertThat(one.json().has("overLimit")).isTrue();
        assertThat(extend(evs, disk, 41).status()).isEqualTo(413);
        assertThat(extend(evs, disk, 40).status()).isEqualTo(202);
    }

    private String batch(int count, int size) {
        Reply reply =
                evs.post(
                        "v2:/cloudvolumes",
                        """
                        {"volume": {"availability_zone": "eu-de-01", "volume_type": "SAS",
                         "size": %d, "count": %d}}
                        """
                                .formatted(size, count));
        return reply.status() + " " + reply.at("/error/code");
    }

    @Test
    void showsLimitsWithAndWithoutUse() {
        limit(cinder, "volumes", 5);
        cinder.disk("d", 2);
        String own = "/os-quota-sets/" + TestCloud.PROJECT;

        assertThat(cinder.get(own).at("/quota_set/volumes")).isEqualTo("5");
        assertThat(cinder.get(own + "?usage=yes").json().at("/quota_set/volumes"))
                .hasToString("{\"limit\":5,\"in_use\":1,\"reserved\":0}");
        assertThat(cinder.get(own + "/defaults").at("/quota_set/volumes")).isEqualTo("-1");
        assertThat(cinder.get("/limits").at("/limits/absolute/maxTotalVolumes")).isEqualTo("5");
        assertThat(cinder.get(own + "?usage=maybe").line())
                .isEqualTo(
                        "400 {\"badRequest\":{\"code\":400,\"message\":"
                                + "\"Value 'maybe' for 'usage' is not a boolean.\"}}");
        assertThat(cinder.get("/os-quota-sets/" + TestCloud.ALT_PROJECT).line())
                .isEqualTo(
                        "403 {\"forbidden\":{\"code\":403,\"message\":\"Policy doesn't allow"
                                + " volume_extension:quotas:show to be performed.\"}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'volumes': 0} | Quota volumes limit must be equal or greater than existing"
                        + " resources. Current usage is 1 and the requested limit is 0.",
                "{'foo': 1} | Invalid input received: Bad key(s) in quota set: foo",
                "{'volumes': 'x'} | volumes must be an integer",
                "{'volumes': -2} | volumes must be >= -1",
                "{'volumes': 2147483648} | volumes must be <= 2147483647",
                "{'volumes': 9223372036854775808} | volumes must be <= 2147483647",
                "{'volumes': -9223372036854775809} | volumes must be >= -1",
                "{} | Invalid input for field/attribute quota_set. Value: {}. {} does not have"
                        + " enough properties"
            })
    void anAdminSetsNoNonsense(String quotas, String message) {
        cinder.disk("d", 2);

        Reply refusal = set(quotas);

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.at("/badRequest/message")).isEqualTo(message);
        assertThat(cinder.world().quotas().all()).isEmpty();
    }

    @Test
    void anAdminLimitsAProjectAndFreesItAgain() {
        assertThat(set("{'volumes': 2, 'id': 'x'}").at("/quota_set/volumes")).isEqualTo("2");
        assertThat(cinder.world().quotas().of(TestCloud.PROJECT)).containsEntry("volumes", 2L);

        assertThat(asAdmin("DELETE", "").status()).isEqualTo(200);

        assertThat(cinder.world().quotas().all()).isEmpty();
        assertThat(cinder.put("/os-quota-sets/" + TestCloud.PROJECT, "{}").status()).isEqualTo(403);
    }

    private Reply set(String quotas) {
        return asAdmin("PUT", "{\"quota_set\": " + quotas.replace('\'', '"') + "}");
    }

    private Reply asAdmin(String method, String body) {
        String token = cinder.tokenOf("admin", "admin");
        String project =
                cinder.world()
                        .directory()
                        .projectNamed("admin", DemoDirectory.ACCOUNT)
                        .orElseThrow()
                        .id();
        return cinder.send(
                method, "/v3/" + project + "/os-quota-sets/" + TestCloud.PROJECT, body, token);
    }
}
