package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.TestCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cinder 21.3, 2026-11-25, with no groups and messages in it. */
class NothingThereTest {
    private final TestCloud cinder = TestCloud.empty(Dialect.CINDER);

    @ParameterizedTest
    @CsvSource({
        "messages, 3.3, Message",
        "groups, 3.13, Group",
        "group_snapshots, 3.14, GroupSnapshot"
    })
    void listsNothingAndFindsNone(String plural, String since, String word) {
        assertThat(cinder.at("3.2").get("/" + plural).line())
                .isEqualTo(
                        "404 {\"itemNotFound\":{\"code\":404,\"message\":"
                                + "\"The resource could not be found.\"}}");
        cinder.at(since);
        assertThat(cinder.get("/" + plural).line()).isEqualTo("200 {\"" + plural + "\":[]}");
        assertThat(cinder.get("/" + plural + "/abc").line())
                .isEqualTo(
                        "404 {\"itemNotFound\":{\"code\":404,\"message\":\""
                                + word
                                + " abc could not be found.\"}}");
        assertThat(cinder.get("/" + plural + "?limit=-1").status()).isEqualTo(400);
        assertThat(cinder.at("3.65").get("/" + plural + "?foo=1").line())
                .isEqualTo(
                        "400 {\"badRequest\":{\"code\":400,\"message\":"
                                + "\"Invalid filters foo are found in query options.\"}}");
    }

    @Test
    void saysByWhatListsAreFiltered() {
        assertThat(cinder.at("3.32").get("/resource_filters").status()).isEqualTo(404);
        assertThat(cinder.at("3.33").get("/resource_filters?resource=group").line())
                .isEqualTo(
                        "200 {\"resource_filters\":[{\"resource\":\"group\","
                                + "\"filters\":[\"name\"]}]}");
        assertThat(cinder.get("/resource_filters?resource=nope").line())
                .isEqualTo("200 {\"resource_filters\":[]}");
        assertThat(cinder.get("/resource_filters").json().get("resource_filters")).hasSize(9);
    }

    @Test
    void hasTheOldGroupsAndTheirTypeToo() {
        assertThat(cinder.get("/consistencygroups/detail?foo=1").line())
                .isEqualTo("200 {\"consistencygroups\":[]}");
        assertThat(cinder.get("/cgsnapshots/abc").line())
                .isEqualTo(
                        "404 {\"itemNotFound\":{\"code\":404,\"message\":"
                                + "\"GroupSnapshot abc could not be found.\"}}");
        assertThat(cinder.get("/group_types").status()).isEqualTo(404);
        assertThat(cinder.at("3.11").get("/group_types").line())
                .isEqualTo(
                        "200 {\"group_types\":[{\"id\":\"e778752a-5e40-4649-be48-cd6cef6c70d9\","
                                + "\"name\":\"default_cgsnapshot_type\",\"description\":"
                                + "\"Default group type for migrating cgsnapshot\","
                                + "\"is_public\":true}]}");
        assertThat(cinder.get("/group_types/abc").at("/itemNotFound/message"))
                .isEqualTo("Group type abc could not be found.");
        assertThat(cinder.get("/group_types/default").at("/itemNotFound/message"))
                .isEqualTo("Default group type can not be found.");
    }
}
