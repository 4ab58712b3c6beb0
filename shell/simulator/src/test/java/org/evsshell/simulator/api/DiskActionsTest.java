package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.Reply;
import org.evsshell.simulator.TestCloud;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What Cinder 21.3 answered on 2026-11-25, and EVS by its API reference, EVS disk actions. */
class DiskActionsTest {
    private final TestCloud cinder = TestCloud.empty(Dialect.CINDER);
    private final TestCloud evs = TestCloud.empty(Dialect.EVS);

    @AfterEach
    void everythingHolds() {
        cinder.check();
        evs.check();
    }

    @Test
    void aDiskIsReservedOnceAndLetGo() {
        String disk = cinder.disk("d", 1);

        assertThat(act(cinder, disk, "os-unreserve", "{}").status()).isEqualTo(202);
        assertThat(cinder.diskStatus(disk)).isEqualTo("available");
        assertThat(act(cinder, disk, "os-reserve", "{}").status()).isEqualTo(202);
        assertThat(cinder.diskStatus(disk)).isEqualTo("attaching");
        assertThat(act(cinder, disk, "os-reserve", "{}").at("/badRequest/message"))
                .isEqualTo(
                        "Invalid volume: Volume status must be available to reserve, but the status"
                                + " is attaching.");
        assertThat(act(cinder, disk, "os-unreserve", "{}").status()).isEqualTo(202);
        assertThat(cinder.diskStatus(disk)).isEqualTo("available");
    }

    @Test
    void aDiskNobodyUsesIsNotDetached() {
        String disk = cinder.disk("d", 1);

        assertThat(act(cinder, disk, "os-begin_detaching", "{}").at("/badRequest/message"))
                .isEqualTo(
                        "Invalid volume: Unable to detach volume. Volume status must be 'in-use'"
                                + " and attach_status must be 'attached' to detach.");
        assertThat(act(cinder, disk, "os-roll_detaching", "{}").status()).isEqualTo(202);
        assertThat(cinder.diskStatus(disk)).isEqualTo("available");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void flagsAreSetAndTakenBack(Dialect dialect) {
        TestCloud cloud = dialect == Dialect.EVS ? evs : cinder;
        String disk = cloud.disk("d", 10);

        Reply bootable = act(cloud, disk, "os-set_bootable", "{\"bootable\": true}");
        Reply readOnly = act(cloud, disk, "os-update_readonly_flag", "{\"readonly\": true}");

        assertThat(bootable.status()).isEqualTo(200);
        assertThat(readOnly.status()).isEqualTo(202);
        Reply shown = cloud.get("/volumes/" + disk);
        assertThat(shown.at("/volume/bootable")).isEqualTo("true");
        assertThat(shown.at("/volume/metadata/readonly")).isEqualTo("True");
        act(cloud, disk, "os-set_bootable", "{\"bootable\": \"0\"}");
        act(cloud, disk, "os-update_readonly_flag", "{\"readonly\": false}");
        shown = cloud.get("/volumes/" + disk);
        assertThat(shown.at("/volume/bootable")).isEqualTo("false");
        assertThat(shown.at("/volume/metadata/readonly")).isEqualTo("False");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "os-set_bootable | {} | Invalid input for field/attribute os-set_bootable. Value:"
                        + " {}. 'bootable' is a required property",
                "os-update_readonly_flag | {} | Invalid input for field/attribute"
                        + " os-update_readonly_flag. Value: {}. 'readonly' is a required property",
                "os-retype | {} | Invalid input for field/attribute os-retype. Value: {}."
                        + " 'new_type' is a required property",
                "os-retype | {\"new_type\": \"SSD\", \"migration_policy\": \"x\"} | Invalid input"
                        + " for field/attribute migration_policy. Value: x. 'x' is not one of"
                        + " ['on-demand', 'never']",
                "os-retype | {\"new_type\": \"SAS\"} | Invalid volume: Retype needs volume to be in"
                        + " available or in-use state, not be part of an active migration or a"
                        + " consistency group, requested type has to be different that the one from"
                        + " the volume, and for in-use volumes front-end qos specs cannot change.",
                "os-nope | {} | There is no such action: os-nope. Verify the request body and"
                        + " Content-Type header and try again."
            })
    void refusesInItsOwnWords(String action, String body, String message) {
        String disk = cinder.disk("d", 1);

        Reply reply = act(cinder, disk, action, body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/badRequest/message")).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource({
        "os-reset_status, volume_admin_actions:reset_status",
        "os-force_delete, volume_admin_actions:force_delete",
        "os-migrate_volume, volume_admin_actions:migrate_volume",
        "os-unmanage, volume_unmanage"
    })
    void someAreForAdministrators(String action, String policy) {
        Reply reply = act(cinder, cinder.disk("d", 1), action, "{}");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.at("/forbidden/message"))
                .isEqualTo("Policy doesn't allow volume_extension:" + policy + " to be performed.");
    }

    @Test
    void aDiskGetsAnotherType() {
        String disk = cinder.disk("d", 1);

        Reply reply =
                act(
                        cinder,
                        disk,
                        "os-retype",
                        "{\"new_type\": \"SSD\", \"migration_policy\": \"never\"}");

        assertThat(reply.status()).isEqualTo(202);
        assertThat(cinder.diskStatus(disk)).isEqualTo("retyping");
        cinder.settle();
        assertThat(cinder.get("/volumes/" + disk).at("/volume/volume_type")).isEqualTo("SSD");
        assertThat(cinder.diskStatus(disk)).isEqualTo("available");
        assertThat(act(cinder, disk, "os-retype", "{\"new_type\": \"nope\"}").line())
                .isEqualTo(
                        "404 {\"itemNotFound\":{\"code\":404,\"message\":\"Volume type with name"
                                + " nope could not be found.\"}}");
    }

    /** EVS API reference, changing the EVS disk type: 202 and a job. */
    @Test
    void evsRetypesByAJob() {
        String disk = evs.disk("d", 10);

        Reply reply =
                evs.post(
                        "v2:/volumes/" + disk + "/retype",
                        "{\"os-retype\": {\"new_type\": \"SSD\"}}");

        assertThat(reply.status()).isEqualTo(202);
        evs.settle();
        assertThat(evs.get("/volumes/" + disk).at("/volume/volume_type")).isEqualTo("SSD");
    }

    @Test
    void disksAreSummedUpFromTheirMicroversionOn() {
        cinder.disk("a", 2);
        cinder.disk("b", 3);

        assertThat(cinder.get("/volumes/summary").status()).isEqualTo(404);
        assertThat(cinder.at("3.12").get("/volumes/summary").line())
                .isEqualTo("200 {\"volume-summary\":{\"total_count\":2,\"total_size\":5}}");
        assertThat(cinder.at("3.36").get("/volumes/summary").line())
                .isEqualTo(
                        "200 {\"volume-summary\":{\"total_count\":2,\"total_size\":5,"
                                + "\"metadata\":{}}}");
    }

    private static Reply act(TestCloud cloud, String disk, String action, String content) {
        return cloud.post("/volumes/" + disk + "/action", "{\"" + action + "\": " + content + "}");
    }
}
