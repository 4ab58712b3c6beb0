package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.TestCloud;
import org.junit.jupiter.api.Test;

/** What Cinder 21.3 answered on 2026-11-26 with such backups in its database. */
class BackupTest {
    private static final String NIGHTLY = "a3d40b52-1c3b-4d5e-8f70-9a1b2c3d4e5f";
    private static final String FAILED = "c5f62d74-1c3b-4d5e-8f70-9a1b2c3d4e5f";

    private final TestCloud cinder = TestCloud.demo(Dialect.CINDER);

    @Test
    void showsABackupOfADiskThatIsThere() {
        String disk = cinder.get("/volumes?name=data-02").at("/volumes/0/id");
        assertThat(cinder.get("/backups/" + NIGHTLY).line())
                .isEqualTo(
                        """
                        200 {"backup":{"id":"%1$s","status":"available","size":100,\
                        "object_count":100,"availability_zone":"eu-de-01",\
                        "container":"volumebackups","created_at":"2026-11-22T12:00:00.000000",\
                        "updated_at":"2026-11-22T12:01:40.000000","name":"data-02-nightly",\
                        "description":null,"fail_reason":null,"volume_id":"%2$s",\
                        "links":[{"rel":"self","href":"http://sim.example/v3/%3$s/backups/%1$s"},\
                        {"rel":"bookmark","href":"http://sim.example/%3$s/backups/%1$s"}],\
                        "is_incremental":false,"has_dependent_backups":false,"snapshot_id":null,\
                        "data_timestamp":"2026-11-22T12:00:00.000000"}}\
                        """
                                .formatted(NIGHTLY, disk, TestCloud.PROJECT));
        assertThat(cinder.at("3.43").get("/backups/" + NIGHTLY).json().at("/backup/metadata"))
                .hasToString("{}");
    }

    @Test
    void tellsWhyABackupFailed() {
        assertThat(cinder.get("/backups/" + FAILED).at("/backup/fail_reason"))
                .isEqualTo("The store could not be reached.");
        assertThat(cinder.get("/backups/" + FAILED).json().at("/backup/container").isNull())
                .isTrue();
    }

    @Test
    void listsTheNewestFirstInPages() {
        assertThat(names("/backups")).isEqualTo("data-02-nightly data-04-weekly logs-2025-archive");
        assertThat(names("/backups/detail?limit=1")).isEqualTo("data-02-nightly");
        assertThat(cinder.get("/backups?limit=1").at("/backups_links/0/href"))
                .isEqualTo(
                        "http://sim.example/v3/%s/backups?limit=1&marker=%s"
                                .formatted(TestCloud.PROJECT, NIGHTLY));
        assertThat(names("/backups?marker=" + NIGHTLY))
                .isEqualTo("data-04-weekly logs-2025-archive");
        assertThat(cinder.get("/backups?marker=abc").at("/itemNotFound/message"))
                .isEqualTo("Backup abc could not be found.");
    }

    @Test
    void filtersAndSorts() {
        assertThat(names("/backups?status=error")).isEqualTo("logs-2025-archive");
        assertThat(names("/backups?name=data-04-weekly&foo=1")).isEqualTo("data-04-weekly");
        assertThat(names("/backups?volume_id=none")).isEmpty();
        assertThat(names("/backups?sort=size:desc"))
                .isEqualTo("logs-2025-archive data-04-weekly data-02-nightly");
        assertThat(cinder.get("/backups?sort=name").at("/badRequest/message"))
                .isEqualTo("Invalid input received: Invalid sort key");
        cinder.at("3.65");
        assertThat(names("/backups?sort=name:desc"))
                .isEqualTo("logs-2025-archive data-04-weekly data-02-nightly");
        assertThat(cinder.get("/backups?foo=1").at("/badRequest/message"))
                .isEqualTo("Invalid filters foo are found in query options.");
    }

    @Test
    void countsForTheQuotas() {
        assertThat(cinder.get("/limits").at("/limits/absolute/totalBackupsUsed")).isEqualTo("3");
        assertThat(cinder.get("/limits").at("/limits/absolute/totalBackupGigabytesUsed"))
                .isEqualTo("850");
    }

    @Test
    void otherProjectsSeeNone() {
        String alt = cinder.tokenOf("alt", "alt");
        String path = "/v3/" + TestCloud.ALT_PROJECT + "/backups";
        assertThat(cinder.send("GET", path, "", alt).line()).isEqualTo("200 {\"backups\":[]}");
        assertThat(cinder.send("GET", path + "/" + NIGHTLY, "", alt).status()).isEqualTo(404);
    }

    private String names(String path) {
        return String.join(" ", cinder.get(path).json().get("backups").findValuesAsString("name"));
    }
}
