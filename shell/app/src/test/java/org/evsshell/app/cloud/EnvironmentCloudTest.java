package org.evsshell.app.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.error.EvsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

final class EnvironmentCloudTest {
    @TempDir Path root;
    private CloudFixture clouds;

    @BeforeEach
    void start() {
        clouds = new CloudFixture(root).with("OS_AUTH_URL", "https://env.test/v3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OS_USERNAME=me OS_DOMAIN_NAME=D | Password[me (null) of D (null)]",
                "OS_USERID=u1 | Password[null (u1) of null (null)]",
                "OS_USERNAME=me OS_PASSCODE=1 | MultiFactor[Password[me (null) of null (null)]]",
                "OS_TOKEN_ID=t | Token[]",
                "OS_APPLICATION_CREDENTIAL_ID=x OS_AUTH_TYPE=v3applicationcredential |"
                        + " ApplicationCredential[x]",
                "OS_AGENCY_NAME=ops OS_AGENCY_DOMAIN_NAME=G OS_USERNAME=me |"
                        + " Agency[ops of G (null), Password[me (null) of null (null)]]",
                "OS_ACCESS_KEY=A OS_ACCESS_KEY_ID=B | AccessKey[A of null (null)]",
                "OS_AK=C OS_DOMAIN_ID=d | AccessKey[C of null (d)]"
            })
    void variablesSayTheWay(String variables, String credentials) {
        set(variables);

        assertThat(CloudFixture.credentials(clouds.choose())).hasToString(credentials);
    }

    @Test
    void otherToolsKeysCountOnlyWhereNothingElseSaysWho() {
        set("AWS_ACCESS_KEY_ID=AWS AWS_SECRET_ACCESS_KEY=s AWS_SECURITY_TOKEN=t");
        Credentials.AccessKey key =
                (Credentials.AccessKey) CloudFixture.credentials(clouds.choose());

        assertThat(key.id()).isEqualTo("AWS");
        assertThat(key.secretKey().get()).isEqualTo("s");
        assertThat(key.securityToken()).isNotNull();

        set("OS_USERNAME=me");
        assertThat(CloudFixture.credentials(clouds.choose()))
                .isInstanceOf(Credentials.Password.class);
    }

    @Test
    void addressesAndCertificatesComeToo() {
        set(
                "OS_USERNAME=me OS_TENANT_NAME=p OS_REGION_ID=r OS_ENDPOINT_TYPE=internalURL"
                        + " OS_VOLUME_API_VERSION=2 OS_BLOCK_STORAGE_ENDPOINT_OVERRIDE=https://b"
                        + " OS_IDENTITY_ENDPOINT_OVERRIDE=https://i OS_CA_CERT=/ca"
                        + " OS_CLIENT_CERT=/c OS_CLIENT_KEY=/k OS_INSECURE=true");
        ChosenCloud chosen = clouds.choose();

        assertThat(chosen.cloud().project().name()).isEqualTo("p");
        assertThat(chosen.cloud().regionName()).isEqualTo("r");
        assertThat(chosen.cloud().endpoints())
                .isEqualTo(new Cloud.Endpoints("internal", 2, "https://b", "https://i"));
        assertThat(chosen.cloud().tls()).isEqualTo(new Cloud.Tls(false, "/ca", "/c", "/k"));
        assertThat(chosen.warnings())
                .containsExactly(
                        "Certificates of cloud 'envvars' are not checked (verify: false): others"
                                + " can read and change what is sent.");
    }

    @Test
    void aVersionThereIsNotIsAMistake() {
        set("OS_USERNAME=me OS_VOLUME_API_VERSION=1");

        assertThatThrownBy(clouds::choose)
                .hasMessage(
                        "the environment: OS_VOLUME_API_VERSION of cloud 'envvars' is neither 2"
                                + " nor 3.");
    }

    @Test
    void whatIsMissingIsSaidByItsVariable() {
        assertThatThrownBy(clouds::choose)
                .hasMessage("the environment: OS_USERNAME of cloud 'envvars' is missing.");

        set("OS_APPLICATION_CREDENTIAL_ID=x");
        assertThatThrownBy(() -> CloudFixture.credentials(clouds.choose()).askSecret())
                .extracting(e -> ((EvsException) e).hint().orElse(""))
                .isEqualTo("Set OS_APPLICATION_CREDENTIAL_SECRET. See: help cloud");
    }

    @Test
    void aFileSomebodyNamesIsReadOrIsAnError() {
        CloudFixture told = new CloudFixture(root).with("OS_CLIENT_CONFIG_FILE", "mine.yaml");
        assertThatThrownBy(told::choose)
                .hasMessageStartingWith(told.work().resolve("mine.yaml") + " cannot be read: ");

        told.file(
                told.work(),
                "mine.yaml",
                "clouds: {a: {auth: {auth_url: 'http://a', username: me}}}\n");
        assertThat(told.choose().cloud().name()).isEqualTo("a");
    }

    private void set(String variables) {
        for (String variable : variables.split(" ", -1)) {
            int equals = variable.indexOf('=');
            clouds.with(variable.substring(0, equals), variable.substring(equals + 1));
        }
    }
}
