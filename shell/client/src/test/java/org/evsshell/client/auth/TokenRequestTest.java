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
    void aPasscodeGoesWithThePassword() {
        Credentials both =
                new Credentials.MultiFactor(
                        new Credentials.Password("u", null, "D", null, () -> "s"), () -> "123456");

        assertThat(body(both, project("p1", null, null, null)))
                .isEqualTo(
                        "{\"auth\":{\"identity\":{\"methods\":[\"password\",\"totp\"],\"password\":"
                                + "{\"user\":{\"name\":\"u\",\"domain\":{\"name\":\"D\"},"
                                + "\"password\":\"s\"}},\"totp\":{\"user\":{\"name\":\"u\","
                                + "\"domain\":{\"name\":\"D\"},\"passcode\":\"123456\"}}},"
                                + "\"scope\":{\"project\":{\"id\":\"p1\"}}}}");
    }

    @Test
    void anApplicationCredentialIsNeverScoped() {
        Credentials own = new Credentials.ApplicationCredential("ac1", null, null, () -> "s");

        assertThat(body(own, project("p1", null, null, null)))
                .isEqualTo(
                        "{\"auth\":{\"identity\":{\"methods\":[\"application_credential\"],"
                            + "\"application_credential\":{\"id\":\"ac1\",\"secret\":\"s\"}}}}");
    }

    @Test
    void anApplicationCredentialByNameNeedsItsOwner() {
        Credentials own =
                new Credentials.ApplicationCredential(
                        null, "backup", new Credentials.User("u", null, "D", null), () -> "s");

        assertThat(body(own, project(null, null, null, null)))
                .contains(
                        "{\"name\":\"backup\",\"user\":{\"name\":\"u\","
                                + "\"domain\":{\"name\":\"D\"}},\"secret\":\"s\"}");
    }

    @Test
    void anAgencyIsTakenOnInTheAccountThatGaveIt() {
        Credentials.Agency agency =
                new Credentials.Agency(user("u", null, "D", null), "ops", "GIVER", null);
        Cloud cloud = cloud(agency, project(null, "eu-de", null, null));

        assertThat(TokenRequest.assuming(cloud, agency, Scope.PROJECT).toString())
                .isEqualTo(
                        "{\"auth\":{\"identity\":{\"methods\":[\"assume_role\"],\"assume_role\":"
                            + "{\"domain_name\":\"GIVER\",\"xrole_name\":\"ops\"}},\"scope\":"
                            + "{\"project\":{\"name\":\"eu-de\",\"domain\":{\"name\":\"GIVER\"}}}}}");
    }

    @Test
    void aTokenOfTheAccountNamesItsDomainAndAnUnscopedOneNothing() {
        Credentials user = user("u", null, null, "d1");
        Cloud cloud = cloud(user, project("p1", null, null, null));

        assertThat(TokenRequest.of(cloud, user, "s", Scope.ACCOUNT).toString())
                .endsWith("\"scope\":{\"domain\":{\"id\":\"d1\"}}}}");
        assertThat(TokenRequest.of(cloud, user, "s", Scope.NONE).toString())
                .doesNotContain("scope");
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
        return TokenRequest.of(cloud(credentials, project), credentials, "s", Scope.PROJECT)
                .toString();
    }

    private static Cloud cloud(Credentials credentials, Cloud.Project project) {
        return new Cloud(
                "c",
                "http://k/v3",
                credentials,
                project,
                null,
                Cloud.Endpoints.STANDARD,
                null,
                Cloud.Tls.STANDARD,
                false);
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
