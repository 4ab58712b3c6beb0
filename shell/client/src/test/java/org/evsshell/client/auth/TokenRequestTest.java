package org.evsshell.client.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TokenRequestTest {
    @Test
    void asksByUserNameAndProjectNameInTheirDomains() {
        assertThat(body(user("u", null, "D", null), project(null, "p", "E", null)))
                .isEqualTo(
                        "{\"auth\":{\"identity\":{\"methods\":[\"password\"],\"password\":"
                                + "{\"user\":{\"name\":\"u\",\"domain\":{\"name\":\"D\"},"
                                + "\"password\":\"s\"}}},\"scope\":{\"project\":{\"name\":\"p\","
                                + "\"domain\":{\"name\":\"E\"}}}}}");
    }

    @Test
    void aProjectWithoutDomainIsInTheUsersDomain() {
        assertThat(body(user("u", null, null, "d1"), project(null, "p", null, null)))
                .endsWith("\"scope\":{\"project\":{\"name\":\"p\",\"domain\":{\"id\":\"d1\"}}}}}");
    }

    @Test
    void idsNeedNoDomain() {
        assertThat(body(user(null, "u1", "D", null), project("p1", "p", "E", null)))
                .isEqualTo(
                        "{\"auth\":{\"identity\":{\"methods\":[\"password\"],\"password\":"
                                + "{\"user\":{\"id\":\"u1\",\"password\":\"s\"}}},"
                                + "\"scope\":{\"project\":{\"id\":\"p1\"}}}}");
    }

    @Test
    void aTokenIsExchangedForOneOfTheProject() {
        assertThat(body(new Credentials.Token(() -> "s"), project("p1", null, null, null)))
                .isEqualTo(
                        "{\"auth\":{\"identity\":{\"methods\":[\"token\"],\"token\":{\"id\":\"s\"}},"
                            + "\"scope\":{\"project\":{\"id\":\"p1\"}}}}");
    }

    @Test
    void noProjectIsAMistakeOfTheConfiguration() {
        EvsException failure =
                Failures.of(
                        () -> body(user("u", null, "D", null), project(null, null, null, null)));

        assertThat(failure.kind()).isEqualTo(ErrorKind.CONFIG);
        assertThat(failure).hasMessage("Cloud 'c' names no project.");
    }

    private static String body(Credentials credentials, Cloud.Project project) {
        Cloud cloud =
                new Cloud(
                        "c",
                        "http://k/v3",
                        credentials,
                        project,
                        null,
                        "public",
                        null,
                        null,
                        Cloud.Tls.STANDARD,
                        false);
        return TokenRequest.of(cloud, "s").toString();
    }

    private static Credentials user(
            @Nullable String name,
            @Nullable String id,
            @Nullable String domain,
            @Nullable String domainId) {
        return new Credentials.Password(name, id, domain, domainId, () -> "s");
    }

    private static Cloud.Project project(
            @Nullable String id,
            @Nullable String name,
            @Nullable String domain,
            @Nullable String domainId) {
        return new Cloud.Project(id, name, domain, domainId);
    }
}
