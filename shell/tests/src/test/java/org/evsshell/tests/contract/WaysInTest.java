package org.evsshell.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.evsshell.client.ClientSettings;
import org.evsshell.client.EvsClient;
import org.evsshell.client.auth.TemporaryKey;
import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.CloudInfo;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.disk.DiskCreate;
import org.evsshell.client.disk.DiskFilter;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.http.OkHttpTransport;
import org.evsshell.client.http.Timeouts;
import org.evsshell.rules.Dialect;
import org.evsshell.simulator.SimServer;
import org.evsshell.simulator.SimSettings;
import org.evsshell.simulator.exchange.SimRequest;
import org.evsshell.simulator.identity.DemoDirectory;
import org.evsshell.simulator.identity.Passcodes;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Every way to be let in, over HTTP against the simulator. */
@NullUnmarked // the server is there while a case runs
final class WaysInTest {
    private static final String DEMO_KEY = "DEMOACCESSKEY0000001";
    private static final String DEMO_SECRET = "demo-secret-key-for-the-simulator";
    private static final Cloud.Project DEMO = new Cloud.Project(null, "demo", "Default", null);

    private final MovingClock clock = new MovingClock();
    private SimServer server;

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void passwordWithAPasscode(Dialect dialect) throws IOException {
        start(dialect);
        String user = DemoDirectory.PASSCODE_USER;
        Credentials.Password alone = password(user);

        EvsClient both =
                client(
                        new Credentials.MultiFactor(
                                alone,
                                () -> Passcodes.at(DemoDirectory.PASSCODE_KEY, clock.instant())),
                        DEMO);

        assertThat(both.cloud().dialect()).isEqualTo(dialect);
        assertThat(failure(client(alone, DEMO)).kind()).isEqualTo(ErrorKind.NOT_AUTHENTICATED);
        assertThat(failure(client(new Credentials.MultiFactor(alone, () -> "000000"), DEMO)))
                .hasMessage(
                        "Cloud 'ways' does not accept password and passcode of user 'mfa' for"
                                + " project 'demo'.");
    }

    @ParameterizedTest
    @EnumSource
    void applicationCredentialByIdAndByName(Dialect dialect) throws IOException {
        start(dialect);
        Cloud.Project none = new Cloud.Project(null, null, null, null);

        CloudInfo byId =
                client(
                                new Credentials.ApplicationCredential(
                                        "c0ffee5a1e4f0ba5e1d15c0de0000001",
                                        null,
                                        null,
                                        () -> "demo-automation-secret"),
                                none)
                        .cloud();
        EvsClient reader =
                client(
                        new Credentials.ApplicationCredential(
                                null,
                                "audit",
                                new Credentials.User("demo", null, "Default", null),
                                () -> "demo-audit-secret"),
                        none);

        assertThat(reader.cloud().projectId()).isEqualTo(byId.projectId());
        assertThat(failure(() -> reader.disks().create(DiskCreate.blank("x", 10))).kind())
                .isEqualTo(ErrorKind.FORBIDDEN);
    }

    @Test
    void agency() throws IOException {
        start(Dialect.EVS);
        Cloud.Project partner = new Cloud.Project(null, "partner", null, null);

        EvsClient operator =
                client(
                        new Credentials.Agency(password("operator"), "operations", "Partner", null),
                        partner);
        EvsClient other =
                client(
                        new Credentials.Agency(password("demo"), "operations", "Partner", null),
                        partner);

        // Before there is a session: the projects come with a token for none in particular.
        assertThat(operator.identity().projects())
                .singleElement()
                .satisfies(row -> assertThat(row.path("name").asString("")).isEqualTo("partner"));
        assertThat(operator.disks().create(DiskCreate.blank("theirs", 10))).hasSize(1);
        assertThat(operator.disks().list(DiskFilter.ALL).toList()).hasSize(1);
        assertThat(failure(other).kind()).isEqualTo(ErrorKind.FORBIDDEN);
    }

    @ParameterizedTest
    @CsvSource({"demo", "demo_team"})
    void signedRequestsInAProjectByName(String project) throws IOException {
        start(Dialect.EVS);

        EvsClient client = client(key(DEMO_KEY, DEMO_SECRET), project(project));
        client.disks().create(DiskCreate.blank("a b/ü", 10));

        assertThat(client.disks().resolve("a b/ü").name()).contains("a b/ü");
        assertThat(client.identity().projects()).hasSize(2);
    }

    @Test
    void signedRequestsWithTemporaryKeysUntilTheyEnd() throws IOException {
        start(Dialect.EVS);
        TemporaryKey key =
                client(password("demo"), DEMO).identity().temporaryKey(Duration.ofMinutes(15));
        EvsClient client =
                client(
                        new Credentials.AccessKey(
                                key.access(), key::secret, key::securityToken, null, null),
                        project("demo"));

        assertThat(client.disks().list(DiskFilter.ALL).toList()).isEmpty();
        clock.sleep(new CancelScope(), Duration.ofMinutes(16));

        assertThat(failure(() -> client.disks().list(DiskFilter.ALL).toList()).code())
                .contains("IAM.1108");
    }

    @ParameterizedTest
    @CsvSource({
        "DEMOACCESSKEY0000001, wrong, APIG.0301",
        "NOSUCHACCESSKEY, wrong, APIG.0301",
        "DEMOACCESSKEYBLOCKED, blocked-secret-key-for-the-simulator, IAM.1107"
    })
    void aKeyThatIsRefusedIsAFailureAtOnce(String id, String secret, String code)
            throws IOException {
        start(Dialect.EVS);

        EvsException failure = failure(client(key(id, secret), project("demo")));

        assertThat(failure.kind()).isEqualTo(ErrorKind.NOT_AUTHENTICATED);
        assertThat(failure.code()).contains(code);
    }

    @Test
    void aReadersKeyMayNotChange() throws IOException {
        start(Dialect.EVS);
        EvsClient reader =
                client(
                        key("READERACCESSKEY00001", "reader-secret-key-for-the-simulator"),
                        project("demo"));

        assertThat(failure(() -> reader.disks().create(DiskCreate.blank("x", 10))).kind())
                .isEqualTo(ErrorKind.FORBIDDEN);
    }

    @Test
    void aTokenTheUserHasIsExchangedForOneOfTheProject() throws IOException {
        start(Dialect.EVS);

        assertThatThrownBy(client(new Credentials.Token(() -> "no-token"), DEMO)::cloud)
                .hasMessage("Cloud 'ways' does not accept the token for project 'demo'.");
        EvsClient client = client(new Credentials.Token(this::unscopedToken), DEMO);
        assertThat(client.disks().create(DiskCreate.blank("mine", 10))).hasSize(1);
    }

    /** What somebody has who signed in elsewhere and chose no project. */
    private String unscopedToken() {
        String login =
                """
                {"auth": {"scope": "unscoped", "identity": {"methods": ["password"], "password":
                 {"user": {"name": "demo", "domain": {"name": "Default"}, "password": "demo"}}}}}
                """;
        return server.simulator()
                .handle(
                        new SimRequest(
                                "POST",
                                "/identity/v3/auth/tokens",
                                Map.of(),
                                login.getBytes(StandardCharsets.UTF_8)))
                .headers()
                .getOrDefault("X-Subject-Token", "");
    }

    private void start(Dialect dialect) throws IOException {
        server = SimServer.start(SimSettings.defaults().with(dialect).with(0, 0), clock);
    }

    private EvsClient client(Credentials credentials, Cloud.Project project) {
        Cloud cloud =
                new Cloud(
                        "ways",
                        server.endpoints().identity(),
                        credentials,
                        project,
                        null,
                        Cloud.Endpoints.STANDARD,
                        null,
                        Cloud.Tls.STANDARD,
                        false);
        return EvsClient.connect(
                ClientSettings.of(
                                cloud,
                                new OkHttpTransport(Cloud.Tls.STANDARD, Timeouts.STANDARD),
                                clock,
                                RandomGenerator.getDefault())
                        .withSleeper(clock));
    }

    private static EvsException failure(EvsClient client) {
        return failure(client::cloud);
    }

    private static EvsException failure(ThrowingCallable work) {
        return catchThrowableOfType(EvsException.class, work);
    }

    private static Credentials.Password password(String user) {
        return new Credentials.Password(user, null, "Default", null, () -> user);
    }

    private static Credentials key(String id, String secret) {
        return new Credentials.AccessKey(id, () -> secret, null, null, null);
    }

    private static Cloud.Project project(@Nullable String name) {
        return new Cloud.Project(null, name, null, null);
    }
}
