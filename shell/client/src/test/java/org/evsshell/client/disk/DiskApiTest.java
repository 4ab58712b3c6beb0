package org.evsshell.client.disk;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.fake.Reply;
import org.evsshell.client.wait.WaitOptions;
import org.evsshell.client.wait.WaitOutcome;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Reading and changing disks; making them is {@link DiskMakerTest}. */
final class DiskApiTest {
    private static final String LIST = "GET /v3/p1/volumes/detail";
    private static final String ID = "fb297f64-b435-4564-ac24-a564531f99dd";
    private static final String ZONES =
            "{\"availabilityZoneInfo\":[{\"zoneName\":\"z1\",\"zoneState\":{\"available\":false}},"
                    + "{\"zoneName\":\"z2\",\"zoneState\":{\"available\":true}}]}";

    private final FakeTime time = new FakeTime();
    private final FakeCloud cinder = new FakeCloud(Dialect.CINDER, time);
    private final FakeCloud evs =
            new FakeCloud(Dialect.EVS, time).on("GET /v3/p1/os-availability-zone", 200, ZONES);

    @Test
    void readsARecordedDisk() {
        cinder.on("GET /v3/p1/volumes/" + ID, Reply.recorded("24-volume-show"));

        Disk disk = cinder.client().disks().show(ID);

        assertThat(disk.id()).isEqualTo(ID);
        assertThat(disk.name()).isEqualTo("cap-1");
        assertThat(disk.status()).isEqualTo("available");
        assertThat(disk.size()).isEqualTo(1);
        assertThat(disk.type()).isEqualTo("SSD");
        assertThat(disk.zone()).isEqualTo("nova");
        assertThat(disk.multiattach()).isFalse();
    }

    @Test
    void sendsTheFiltersADialectTakes() {
        DiskFilter filter = new DiskFilter("n", "in-use", "SSD", "z1", true, true, List.of());
        cinder.on(LIST, 200, "{\"volumes\":[]}");
        evs.on(LIST, 200, "{\"volumes\":[]}");

        cinder.client().disks().list(filter, 50).toList();
        evs.client().disks().list(filter, 50).toList();

        String common = LIST + "?name=n&status=in-use&availability_zone=z1";
        assertThat(cinder.sent()).containsExactly(common + "&bootable=true&limit=50");
        assertThat(evs.sent()).containsExactly(common + "&limit=50");
    }

    @Test
    void appliesEveryFilterAgain() {
        cinder.on(
                LIST,
                200,
                """
                {"volumes": [
                  {"id": "1", "name": "n", "status": "in-use", "volume_type": "SSD", "availability_zone": "z", "multiattach": true, "bootable": "true"},
                  {"id": "2", "name": "n2", "status": "in-use", "volume_type": "SSD", "availability_zone": "z", "multiattach": true, "bootable": "true"},
                  {"id": "3", "name": "n", "status": "error", "volume_type": "SSD", "availability_zone": "z", "multiattach": true, "bootable": "true"},
                  {"id": "4", "name": "n", "status": "in-use", "volume_type": "SAS", "availability_zone": "z", "multiattach": true, "bootable": "true"},
                  {"id": "5", "name": "n", "status": "in-use", "volume_type": "SSD", "availability_zone": "y", "multiattach": true, "bootable": "true"},
                  {"id": "6", "name": "n", "status": "in-use", "volume_type": "SSD", "availability_zone": "z", "multiattach": false, "bootable": "true"},
                  {"id": "7", "name": "n", "status": "in-use", "volume_type": "SSD", "availability_zone": "z", "multiattach": true, "bootable": "false"}]}
                """);
        DiskFilter filter = new DiskFilter("n", "in-use", "SSD", "z", true, true, List.of());

        assertThat(cinder.client().disks().list(filter).toList())
                .extracting(row -> row.path("id").asString(""))
                .containsExactly("1");
    }

    @Test
    void fewIdsAreShownInsteadOfSearchedInTheList() {
        cinder.on("GET /v3/p1/volumes/a", 200, "{\"volume\":{\"id\":\"a\"}}")
                .on("GET /v3/p1/volumes/b", 404, "");
        DiskFilter filter = new DiskFilter(null, null, null, null, null, null, List.of("a", "b"));

        assertThat(cinder.client().disks().list(filter).toList()).hasSize(1);
        assertThat(cinder.sent()).containsExactly("GET /v3/p1/volumes/a", "GET /v3/p1/volumes/b");
    }

    @Test
    void theFormOfAUuidMeansAnIdEvenInCapitals() {
        String capitals = "FB297F64-B435-4564-AC24-A564531F99DD";
        cinder.on("GET /v3/p1/volumes/" + capitals, Reply.recorded("24-volume-show"));

        assertThat(cinder.client().disks().resolve(capitals).id()).isEqualTo(ID);
    }

    @Test
    void anIdThatIsNotThereIsNotFound() {
        cinder.on("GET /v3/p1/volumes/" + ID, Reply.recorded("83-404-volume"));

        EvsException failure = Failures.of(() -> cinder.client().disks().resolve(ID));

        assertThat(failure.kind()).isEqualTo(ErrorKind.NOT_FOUND);
        assertThat(failure).hasMessage("No disk has the ID " + ID + " in cloud 'test'.");
        assertThat(failure.httpStatus()).contains(404);
    }

    @Test
    void aNameIsComparedExactly() {
        cinder.on(LIST, 200, named("data-01", "data-011"));

        assertThat(cinder.client().disks().resolve("data-01").id()).isEqualTo("1");
    }

    @Test
    void aNameNobodyHasIsNotFoundWithTheCommandThatLists() {
        cinder.on(LIST, 200, named("other"));

        EvsException failure = Failures.of(() -> cinder.client().disks().resolve("x"));

        assertThat(failure.kind()).isEqualTo(ErrorKind.NOT_FOUND);
        assertThat(failure).hasMessage("No disk is named 'x' in cloud 'test'.");
        assertThat(failure.hint()).contains("disk list");
    }

    @Test
    void aNameOfSeveralIsAmbiguousListingTheirIds() {
        cinder.on(LIST, 200, named("x", "y", "x"));

        EvsException failure = Failures.of(() -> cinder.client().disks().resolve("x"));

        assertThat(failure.kind()).isEqualTo(ErrorKind.AMBIGUOUS);
        assertThat(failure).hasMessage("2 disks are named 'x': 1, 3");
    }

    @Test
    void changesAreSentAsTheirPagesSay() {
        cinder.on("PUT /v3/p1/volumes/d1", 200, "{\"volume\":{\"id\":\"d1\",\"name\":\"new\"}}")
                .on("POST /v3/p1/volumes/d1/action", 202, "")
                .on("DELETE /v3/p1/volumes/d1", 202, "");
        DiskApi disks = cinder.client().disks();

        assertThat(disks.update("d1", new DiskUpdate("new", "")).name()).isEqualTo("new");
        disks.extend("d1", 20);
        disks.delete("d1", true);
        disks.delete("d1", false);

        assertThat(bodies(cinder))
                .containsExactly(
                        "{\"volume\":{\"name\":\"new\",\"description\":\"\"}}",
                        "{\"os-extend\":{\"new_size\":20}}",
                        "",
                        "");
        assertThat(cinder.changes())
                .containsExactly(
                        "PUT /v3/p1/volumes/d1",
                        "POST /v3/p1/volumes/d1/action",
                        "DELETE /v3/p1/volumes/d1?cascade=true",
                        "DELETE /v3/p1/volumes/d1");
    }

    @Test
    void anUpdateMayBeSentAgain() {
        cinder.on(
                "PUT /v3/p1/volumes/d1",
                Reply.lost(),
                Reply.of(200, "{\"volume\":{\"id\":\"d1\"}}"));

        cinder.client().disks().update("d1", new DiskUpdate("n", null));

        assertThat(cinder.changes()).hasSize(2);
    }

    @Test
    void waitsForADiskToGo() {
        cinder.on(
                "GET /v3/p1/volumes/d1",
                Reply.of(200, "{\"volume\":{\"id\":\"d1\",\"status\":\"deleting\"}}"),
                Reply.recorded("91-volume-show-deleted-404"));

        Map<String, WaitOutcome> outcomes =
                cinder.client()
                        .disks()
                        .await(List.of("d1"), DiskGoals.DELETED, WaitOptions.standard());

        assertThat(outcomes).containsEntry("d1", new WaitOutcome.Gone("d1"));
    }

    private static String named(String... names) {
        StringBuilder rows = new StringBuilder();
        int id = 1;
        for (String name : names) {
            rows.append(rows.isEmpty() ? "" : ",");
            rows.append("{\"id\":\"%d\",\"name\":\"%s\"}".formatted(id++, name));
        }
        return "{\"volumes\":[" + rows + "]}";
    }

    private static List<String> bodies(FakeCloud cloud) {
        return cloud.requests().stream()
                .filter(one -> !one.method().equals("GET") && !one.url().endsWith("/tokens"))
                .map(one -> new String(one.body(), StandardCharsets.UTF_8))
                .toList();
    }
}
