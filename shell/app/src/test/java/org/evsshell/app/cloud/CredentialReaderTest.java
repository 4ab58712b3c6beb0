package org.evsshell.app.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

final class CredentialReaderTest {
    @TempDir Path root;
    private CloudFixture clouds;

    @BeforeEach
    void start() {
        clouds = new CloudFixture(root);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "username: me | Password[me (null) of null (null)]",
                "user_id: u1, domain_name: D | Password[null (u1) of D (null)]",
                "username: me, passcode: 1 | MultiFactor[Password[me (null) of null (null)]]",
                "token: t, username: me | Token[]",
                "application_credential_id: x | ApplicationCredential[x]",
                "application_credential_name: x, username: me |"
                        + " ApplicationCredential[x of me (null) of null (null)]",
                "target_agency_name: ops, target_domain_name: G, token: t |"
                        + " Agency[ops of G (null), Token[]]",
                "ak: AK, user_domain_id: d1 | AccessKey[AK of null (d1)]"
            })
    void whatAnEntryHoldsSaysTheWay(String auth, String credentials) {
        entry(auth, "");

        assertThat(CloudFixture.credentials(clouds.choose())).hasToString(credentials);
    }

    @ParameterizedTest
    @CsvSource({
        "password, Password",
        "v3password, Password",
        "v3multifactor, MultiFactor",
        "token, Token",
        "v3token, Token",
        "v3applicationcredential, ApplicationCredential",
        "agency, Agency",
        "aksk, AccessKey"
    })
    void authTypeDecidesWhereMuchIsGiven(String type, String kind) {
        entry(
                "username: me, token: t, application_credential_id: x, ak: AK,"
                        + " target_agency_name: ops, target_domain_name: G",
                "auth_type: " + type);

        assertThat(CloudFixture.credentials(clouds.choose()).toString()).startsWith(kind + "[");
    }

    @ParameterizedTest
    @CsvSource({
        "v3token, token",
        "aksk, ak",
        "agency, target_agency_name",
        "v3applicationcredential, application_credential_id",
        "v3multifactor, username"
    })
    void saysWhatIsMissing(String type, String key) {
        entry("domain_name: D", "auth_type: " + type);
        if (key.equals("token")) {
            assertThatThrownBy(() -> CloudFixture.credentials(clouds.choose()).askSecret())
                    .hasMessage("Cloud 'a' has no token, and there is no terminal to ask for it.");
            return;
        }

        assertThatThrownBy(clouds::choose)
                .hasMessageEndingWith(": auth." + key + " of cloud 'a' is missing.");
    }

    @Test
    void saysWhichWaysThereAre() {
        entry("username: me", "auth_type: v3kerberos");

        assertThatThrownBy(clouds::choose)
                .hasMessageEndingWith("auth_type 'v3kerberos' of cloud 'a' is not understood.");
    }

    @ParameterizedTest
    @CsvSource({"plain, false", "scoped, true"})
    void aKeySignsInEitherForm(String form, boolean scoped) {
        entry("ak: AK", "evs: {signature: " + form + "}");

        assertThat(CloudFixture.credentials(clouds.choose()))
                .isInstanceOfSatisfying(
                        Credentials.AccessKey.class,
                        key -> assertThat(key.scoped()).isEqualTo(scoped));
    }

    @Test
    void aFormThereIsNotIsAMistake() {
        entry("ak: AK", "evs: {signature: v4}");

        assertThatThrownBy(clouds::choose)
                .hasMessageEndingWith(": evs.signature of cloud 'a' is neither plain nor scoped.");
    }

    @Test
    void anAgencysProjectIsInTheAccountThatGaveIt() {
        entry(
                "username: me, user_domain_name: OWN, project_name: mine, project_domain_name: OWN,"
                        + " target_agency_name: ops, target_domain_id: d9,"
                        + " target_project_name: eu-de_theirs",
                "");

        assertThat(clouds.choose().cloud().project())
                .isEqualTo(new Cloud.Project(null, "eu-de_theirs", null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "application_credential_secret", "sk"})
    void asksForEachKindOfSecretByItsName(String key) {
        String auth =
                switch (key) {
                    case "password" -> "username: me";
                    case "sk" -> "ak: EXAMPLEACCESSKEY0001";
                    default -> "application_credential_name: x, username: me";
                };
        entry(auth, "");
        clouds.answering("typed");

        assertThat(CloudFixture.credentials(clouds.choose()).askSecret()).isEqualTo("typed");
        assertThat(clouds.screen())
                .isEqualTo(
                        switch (key) {
                            case "password" -> "Password of me on a: \n";
                            case "sk" -> "Secret key of access key ****0001 on a: \n";
                            default -> "Secret of application credential x on a: \n";
                        });
    }

    @Test
    void aPasscodeIsGoodOnceThenAskedFor() {
        entry("username: me, password: p", "auth_type: v3multifactor");
        clouds.with("OS_PASSCODE", "111111").answering(" 222222 ");
        Credentials.MultiFactor both =
                (Credentials.MultiFactor) CloudFixture.credentials(clouds.choose());

        assertThat(both.passcode().get()).isEqualTo("111111");
        assertThat(both.passcode().get()).isEqualTo("222222");
        assertThat(clouds.screen()).isEqualTo("Passcode of me on a: \n");
    }

    @Test
    void aPasscodeThatIsUsedUpIsSaidSo() {
        entry("username: me, passcode: '1'", "");
        Credentials.MultiFactor both =
                (Credentials.MultiFactor) CloudFixture.credentials(clouds.choose());

        assertThat(both.passcode().get()).isEqualTo("1");
        assertThatThrownBy(() -> both.passcode().get())
                .hasMessage("Cloud 'a' needs another passcode: the one given is used up.");
    }

    private void entry(String auth, String more) {
        clouds.file(
                clouds.config(),
                "clouds.yaml",
                """
                clouds:
                  a:
                    auth: {auth_url: 'http://a', %s}
                    %s
                """
                        .formatted(auth, more));
    }
}
