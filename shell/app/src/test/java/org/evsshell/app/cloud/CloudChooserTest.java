package org.evsshell.app.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.app.line.GlobalOptions;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.error.EvsException;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;

final class CloudChooserTest {
    private static final String ONE =
            """
            clouds:
              one:
                auth:
                  auth_url: https://one.test/v3
                  username: me
                  password: 0123
                  project_name: mine
                  user_domain_name: Home
                  project_domain_id: default
                region_name: eu-de
            """;

    private static final String TWO =
            ONE
                    + """
                      two:
                        auth: {auth_url: 'https://two.test', user_id: u2, project_id: p2, token: t2}
                        interface: internalURL
                        verify: false
                        cacert: ~/ca.pem
                        block_storage_endpoint_override: https://evs.two.test
                        evs: {production: yes, dialect: EVS}
                    """;

    @TempDir Path root;
    private CloudFixture clouds;

    @BeforeEach
    void start() {
        clouds = new CloudFixture(root);
    }

    @Test
    void takesTheOnlyCloudThereIs() {
        Cloud cloud = clouds.file(clouds.config(), "clouds.yaml", ONE).choose().cloud();
        assertThat(cloud.name()).isEqualTo("one");
        assertThat(cloud.authUrl()).isEqualTo("https://one.test/v3");
        assertThat(cloud.regionName()).isEqualTo("eu-de");
        assertThat(cloud.endpoints()).isEqualTo(Cloud.Endpoints.STANDARD);
        assertThat(cloud.project()).isEqualTo(new Cloud.Project(null, "mine", null, "default"));
        assertThat(cloud.tls()).isEqualTo(Cloud.Tls.STANDARD);
        assertThat(cloud.production()).isFalse();
    }

    @Test
    void keepsAPasswordOfDigitsAsWritten() {
        clouds.file(clouds.config(), "clouds.yaml", ONE);
        assertThat(CloudFixture.password(clouds.choose())).isEqualTo("0123");
    }

    @Test
    void followsMergeKeys() {
        clouds.file(
                clouds.config(),
                "clouds.yaml",
                """
                common: &common {project_name: shared, username: ops, password: secret}
                clouds:
                  one: {auth: {<<: *common, auth_url: "https://one.test/v3", username: me}}
                  two:
                    auth:
                      auth_url: https://two.test/v3
                      <<: [{project_name: mine}, *common]
                """);
        Cloud one = clouds.choose("one").cloud();
        assertThat(one.credentials())
                .isInstanceOfSatisfying(
                        Credentials.Password.class,
                        password -> assertThat(password.user().name()).isEqualTo("me"));
        assertThat(one.project().name()).isEqualTo("shared");
        assertThat(clouds.choose("two").cloud().project().name()).isEqualTo("mine");
    }

    @Test
    void refusesAMappingThatHoldsItself() {
        clouds.file(clouds.config(), "clouds.yaml", "clouds:\n  one: &one\n    auth: {<<: *one}\n");
        assertThatThrownBy(() -> clouds.choose("one"))
                .hasMessageEndingWith("clouds.yaml has a mapping that holds itself.");
    }

    @Test
    void understandsEveryOtherKey() {
        clouds.file(clouds.config(), "clouds.yaml", TWO);
        Cloud cloud = clouds.choose("two").cloud();
        assertThat(cloud.endpoints())
                .isEqualTo(new Cloud.Endpoints("internal", 3, "https://evs.two.test", null));
        assertThat(cloud.dialect()).isEqualTo(Dialect.EVS);
        assertThat(cloud.production()).isTrue();
        assertThat(cloud.tls())
                .isEqualTo(
                        new Cloud.Tls(false, root.resolve("home/ca.pem").toString(), null, null));
        assertThat(cloud.project().id()).isEqualTo("p2");
    }

    @Test
    void looksInTheWorkingFolderFirst() {
        clouds.file(clouds.config(), "clouds.yaml", TWO).file(clouds.work(), "clouds.yaml", ONE);
        assertThat(clouds.choose().cloud().name()).isEqualTo("one");
    }

    @Test
    void mergesTheSecretsBesideIt() {
        clouds.file(clouds.config(), "clouds.yaml", ONE.replace("      password: 0123\n", ""))
                .file(
                        clouds.config(),
                        "secure.yaml",
                        "clouds: {one: {auth: {password: hidden}}}\n");
        assertThat(CloudFixture.password(clouds.choose())).isEqualTo("hidden");
        assertThat(clouds.choose().cloud().authUrl()).isEqualTo("https://one.test/v3");
    }

    @Test
    void namesTheCloudsWhenSeveralAreThere() {
        clouds.file(clouds.config(), "clouds.yaml", TWO);
        assertThatThrownBy(clouds::choose)
                .hasMessage("There are several clouds and none was chosen: one, two.");
    }

    @Test
    void takesTheVariableOsCloud() {
        clouds.file(clouds.config(), "clouds.yaml", TWO).with("OS_CLOUD", "two");
        assertThat(clouds.choose().cloud().name()).isEqualTo("two");
        assertThat(clouds.choose("one").cloud().name()).isEqualTo("one");
    }

    @Test
    void describesACloudByVariables() {
        clouds.file(clouds.config(), "clouds.yaml", TWO)
                .with("OS_AUTH_URL", "https://env.test/v3")
                .with("OS_USERNAME", "envy")
                .with("OS_PASSWORD", "pw")
                .with("OS_PROJECT_NAME", "p")
                .with("OS_REGION_NAME", "r");
        Cloud cloud = clouds.choose().cloud();
        assertThat(cloud.name()).isEqualTo("envvars");
        assertThat(cloud.authUrl()).isEqualTo("https://env.test/v3");
        assertThat(cloud.regionName()).isEqualTo("r");
    }

    @Test
    void warnsOnceThatVariablesAreIgnored() {
        clouds.file(clouds.config(), "clouds.yaml", ONE).with("OS_USERNAME", "other");
        assertThat(clouds.choose("one").warnings())
                .containsExactly("OS_* variables differ from cloud 'one' and are ignored.");
        clouds.with("OS_USERNAME", "me");
        assertThat(clouds.choose("one").warnings()).isEmpty();
    }

    @Test
    void fallsBackToTheDemo() {
        ChosenCloud chosen = clouds.choose();
        assertThat(chosen.demo()).isTrue();
        assertThat(chosen.fallback()).isTrue();
        assertThat(clouds.choose("demo").fallback()).isFalse();
    }

    @Test
    void letsACloudNamedDemoWin() {
        clouds.file(clouds.config(), "clouds.yaml", ONE.replace("  one:", "  demo:"));
        assertThat(clouds.choose("demo").demo()).isFalse();
    }

    @Test
    void letsOptionsOverrideEverything() {
        clouds.file(clouds.config(), "clouds.yaml", ONE);
        Cloud byName =
                clouds.choose(new GlobalOptions.Place("one", "eu-nl", "other", null)).cloud();
        assertThat(byName.regionName()).isEqualTo("eu-nl");
        assertThat(byName.project()).isEqualTo(new Cloud.Project(null, "other", null, "default"));
        String id = "0123456789abcdef0123456789abcdef";
        Cloud byId = clouds.choose(new GlobalOptions.Place("one", null, id, null)).cloud();
        assertThat(byId.project().id()).isEqualTo(id);
        assertThat(byId.project().name()).isNull();
    }

    @Test
    void saysWhichCloudsThereAre() {
        clouds.file(clouds.config(), "clouds.yaml", TWO);
        assertThatThrownBy(() -> clouds.choose("twoo"))
                .hasMessage("There is no cloud 'twoo'; there are: one, two, demo.")
                .extracting(e -> ((EvsException) e).hint().orElse(""))
                .isEqualTo("Choose one: --cloud two");
    }

    @Test
    void saysWhereTheFileIsWrong() {
        clouds.file(clouds.work(), "clouds.yaml", "clouds:\n  a:\n    auth: {x: 1\n  b: 2\n");
        assertThatThrownBy(clouds::choose)
                .hasMessageStartingWith(clouds.work() + "/clouds.yaml, line 4, column 4: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# none yet\n", "---\n"})
    void saysThatAFileNamesNoClouds(String text) {
        clouds.file(clouds.config(), "clouds.yaml", text);
        assertThatThrownBy(() -> clouds.choose())
                .hasMessageEndingWith("clouds.yaml has no mapping 'clouds' of names to clouds.");
    }

    @Test
    void saysWhatIsMissing() {
        clouds.file(clouds.work(), "clouds.yaml", "clouds: {a: {auth: {username: me}}}\n");
        assertThatThrownBy(clouds::choose)
                .hasMessage(clouds.work() + "/clouds.yaml: auth.auth_url of cloud 'a' is missing.");
        clouds.file(clouds.work(), "clouds.yaml", "cloud: {}\n");
        assertThatThrownBy(clouds::choose)
                .hasMessage(
                        clouds.work() + "/clouds.yaml has no mapping 'clouds' of names to clouds.");
    }

    @Test
    void showsNoPasswordOfAnAddress() {
        clouds.file(
                clouds.work(),
                "clouds.yaml",
                "clouds: {a: {auth: {auth_url: 'https://me:S3CRET@a.test/v3', username: me}}}\n");

        assertThatThrownBy(clouds::choose)
                .hasMessage(
                        clouds.work()
                                + "/clouds.yaml: auth.auth_url of cloud 'a' holds a user or"
                                + " password, which has keys of its own.");
        assertThat(clouds.all().getFirst().authUrl()).isEqualTo("https://a.test/v3");
    }

    @Test
    void refusesADemoFolderForAnotherCloud() {
        clouds.file(clouds.config(), "clouds.yaml", ONE);
        assertThatThrownBy(() -> clouds.choose(new GlobalOptions.Place(null, null, null, "folder")))
                .hasMessage("--state is the folder of the demo's world; another cloud was chosen.");
    }

    @Test
    void warnsThatCertificatesAreNotChecked() {
        clouds.file(
                clouds.config(),
                "clouds.yaml",
                ONE.replace("  one:\n", "  one:\n    verify: false\n"));

        assertThat(clouds.choose().warnings())
                .containsExactly(
                        "Certificates of cloud 'one' are not checked (verify: false): others can"
                                + " read and change what is sent.");
    }

    @Test
    @Timeout(30)
    void looksAheadIntoNoPipe() throws IOException, InterruptedException {
        String pipe = root.resolve("pipe").toString();
        assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();

        // Opening it would wait for a writer, and reading it would leave nothing to be read again.
        assertThat(clouds.with("OS_CLIENT_CONFIG_FILE", pipe).files().text()).isEmpty();
    }

    @Test
    void looksAheadIntoTheFileThatWillBeRead() {
        clouds.file(clouds.work(), "clouds.yaml", ONE).file(clouds.config(), "clouds.yaml", TWO);

        assertThat(clouds.files().text()).isEqualTo(ONE);
    }

    @Test
    void listsWhoeverIsAskingWithoutSecrets() {
        clouds.file(
                clouds.config(),
                "clouds.yaml",
                """
                clouds:
                  key: {auth: {auth_url: 'http://a', ak: EXAMPLEACCESSKEY0001, sk: S3CRET}}
                  own: {auth: {auth_url: 'http://a', application_credential_name: backup}}
                  other: {auth: {auth_url: 'http://a', username: me, target_agency_name: ops,
                    target_domain_name: G, target_project_name: theirs}}
                """);

        assertThat(clouds.all())
                .extracting(CloudSummary::user)
                .containsExactly("****0001", "backup", "me", null);
        assertThat(clouds.all().toString()).doesNotContain("S3CRET").contains("theirs");
    }
}
