package org.evsshell.client.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.ClientSettings;
import org.evsshell.client.EvsClient;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.fake.MemoryTokens;
import org.evsshell.client.http.Trace;
import org.evsshell.client.http.TraceEntry;
import org.evsshell.client.http.WireRequest;
import org.evsshell.client.signature.SignatureForm;
import org.evsshell.client.signature.Signer;
import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** An access key through a whole client: start-up, signatures, refusals. */
final class SignedAccessTest {
    private static final String TYPES = "/v3/{project_id}/types";
    private static final String REFUSAL =
            "{\"error_code\":\"APIG.0301\",\"error_msg\":\"verify ak sk failed\"}";

    private final FakeTime time = new FakeTime();
    private final MemoryTokens store = new MemoryTokens();
    private final FakeCloud cloud = new FakeCloud(Dialect.EVS, time);

    @BeforeEach
    void answers() {
        cloud.on(
                        "GET /v3/projects",
                        200,
                        "{\"projects\":[{\"id\":\"p1\",\"name\":\"r1_storage\"},"
                                + "{\"id\":\"p2\",\"name\":\"r1\"}],\"links\":{\"next\":null}}")
                .on("GET /v3/auth/domains", 200, "{\"domains\":[{\"id\":\"d1\",\"name\":\"ACC\"}]}")
                .on(
                        "GET /v3/auth/catalog",
                        200,
                        "{\"catalog\":[{\"type\":\"ecs\",\"endpoints\":[]},{\"type\":\"volumev3\","
                                + "\"endpoints\":[{\"interface\":\"public\",\"region\":\"r1\","
                                + "\"url\":\"http://storage.test:8776/v3/p1\"}]}]}")
                .on("GET /v3/p1/types", 200, "{}");
    }

    @Test
    void findsProjectAndCatalogueByNameAndSignsEverything() {
        client(key(null), project("r1_storage")).call("GET", TYPES, null);

        assertThat(cloud.sent())
                .containsExactly(
                        "GET /v3/projects?name=r1_storage",
                        "GET /v3/auth/catalog",
                        "GET /v3/p1/types");
        assertThat(cloud.requests()).allSatisfy(SignedAccessTest::isSigned);
        assertThat(cloud.requests())
                .noneMatch(request -> request.headers().containsKey("X-Auth-Token"));
        assertThat(cloud.requests().getFirst().headers()).doesNotContainKey("X-Project-Id");
        assertThat(cloud.requests().getLast().headers())
                .containsEntry("X-Project-Id", "p1")
                .containsEntry("X-Sdk-Date", "20261123T100000Z")
                .containsEntry("Host", "storage.test:8776");
    }

    @Test
    void theProjectNamedLikeTheRegionIsTheFirst() {
        cloud.on("GET /v3/p2/types", 200, "{}");

        assertThat(client(key(null), project(null)).cloud().projectId()).isEqualTo("p2");
        assertThat(cloud.sent()).contains("GET /v3/projects?name=r1");
    }

    @Test
    void aProjectByIdIsNotLookedFor() {
        client(key(null), new Cloud.Project("p1", null, null, null)).cloud();

        assertThat(cloud.sent()).containsExactly("GET /v3/auth/catalog");
    }

    @Test
    void theNextProcessSendsOnlyItsCall() {
        client(key(null), project("r1_storage")).call("GET", TYPES, null);
        client(key(null), project("r1_storage")).call("GET", TYPES, null);

        assertThat(cloud.sent()).hasSize(4);
        assertThat(store.kept).hasSize(1);
        assertThat(store.kept.toString()).doesNotContain("S3CRET");
    }

    @Test
    void temporaryKeysSendTheirTokenSigned() {
        client(key("ST0KEN"), project("r1_storage")).call("GET", TYPES, null);

        assertThat(cloud.requests())
                .allSatisfy(
                        request -> {
                            assertThat(request.headers())
                                    .containsEntry("X-Security-Token", "ST0KEN");
                            assertThat(request.headers().get("Authorization"))
                                    .contains("x-security-token");
                        });
    }

    @Test
    void anEntryMayAskForTheOlderForm() {
        Credentials older =
                new Credentials.AccessKey(
                        "EXAMPLEACCESSKEY0001", () -> "S3CRET", null, null, null, true);

        client(older, project("r1_storage")).call("GET", TYPES, null);

        assertThat(cloud.requests())
                .allSatisfy(
                        request ->
                                assertThat(request.headers().get("Authorization"))
                                        .matches(
                                                "SDK-HMAC-SHA256 Credential=EXAMPLEACCESSKEY0001"
                                                        + "/\\d{8}///sdk_request, .*"));
    }

    @Test
    void aRefusedSignatureIsAFailureAtOnceAndNothingIsKept() {
        cloud.on("GET /v3/p1/types", 401, REFUSAL);

        EvsException failure =
                Failures.of(
                        () -> client(key(null), project("r1_storage")).call("GET", TYPES, null));

        assertThat(failure.kind()).isEqualTo(ErrorKind.NOT_AUTHENTICATED);
        assertThat(failure)
                .hasMessage(
                        "Cloud 'test' does not accept access key ****0001: GET"
                                + " /v3/{project_id}/types: verify ak sk failed");
        assertThat(failure.hint())
                .contains(
                        "Check ak and sk of cloud 'test'. This machine's clock must be right,"
                                + " too.");
        assertThat(failure.code()).contains("APIG.0301");
        assertThat(cloud.sent()).hasSize(3);
        assertThat(store.kept).isEmpty();
    }

    @Test
    void aKeyRefusedAtStartUpIsTheSame() {
        cloud.on("GET /v3/projects", 401, REFUSAL);

        EvsException failure = Failures.of(() -> client(key("T"), project("r1_storage")).cloud());

        assertThat(failure)
                .hasMessage(
                        "Cloud 'test' does not accept access key ****0001: list projects: verify"
                                + " ak sk failed");
        assertThat(failure.hint()).contains("Temporary keys end by themselves: get new ones.");
        assertThat(cloud.sent()).hasSize(1);
    }

    @Test
    void aKeyRefusedInTheListOfProjectsIsTheSame() {
        cloud.on("GET /v3/projects", 401, REFUSAL);

        EvsException failure =
                Failures.of(() -> client(key(null), project("r1_storage")).identity().projects());

        assertThat(failure)
                .hasMessage(
                        "Cloud 'test' does not accept access key ****0001: list projects: verify"
                                + " ak sk failed");
        assertThat(failure.hint())
                .contains(
                        "Check ak and sk of cloud 'test'. This machine's clock must be right,"
                                + " too.");
    }

    @Test
    void aSecretKeyThatWasRefusedIsAskedForAgain() {
        cloud.on("GET /v3/p1/types", 401, REFUSAL);
        AtomicInteger asked = new AtomicInteger();
        Credentials typed =
                new Credentials.AccessKey(
                        "EXAMPLEACCESSKEY0001",
                        () -> "S3CRET" + asked.incrementAndGet(),
                        null,
                        null,
                        null);
        EvsClient client = client(typed, project("r1_storage"));

        Failures.of(() -> client.call("GET", TYPES, null));
        int once = asked.get();
        Failures.of(() -> client.call("GET", TYPES, null));

        assertThat(asked.get()).isEqualTo(2 * once);
    }

    @Test
    void aProjectThatIsNotThereIsAMistakeOfTheConfiguration() {
        EvsException failure = Failures.of(() -> client(key(null), project("other")).cloud());

        assertThat(failure.kind()).isEqualTo(ErrorKind.CONFIG);
        assertThat(failure)
                .hasMessage("Access key ****0001 of cloud 'test' may use no project 'other'.");
    }

    @Test
    void theAccountIsFoundByNameForCallsThatWantIt() {
        Credentials ofAccount =
                new Credentials.AccessKey(
                        "EXAMPLEACCESSKEY0001", () -> "S3CRET", null, "ACC", null);

        client(ofAccount, project("r1_storage")).identity().projects();

        assertThat(cloud.sent())
                .containsExactly("GET /v3/auth/domains?name=ACC", "GET /v3/projects");
        assertThat(cloud.requests().getLast().headers()).containsEntry("X-Domain-Id", "d1");
    }

    @Test
    void anAccountNobodyMayAskForIsDoneWithout() {
        cloud.on("GET /v3/auth/domains", 403, "{}");
        Credentials ofAccount =
                new Credentials.AccessKey(
                        "EXAMPLEACCESSKEY0001", () -> "S3CRET", null, "ACC", null);

        assertThat(client(ofAccount, project("r1_storage")).identity().projects()).hasSize(2);
        assertThat(cloud.requests().getLast().headers()).doesNotContainKey("X-Domain-Id");
    }

    @Test
    void eachTryIsDatedAnew() {
        EvsClient client = client(key(null), project("r1_storage"));
        client.call("GET", TYPES, null);
        time.pass(Duration.ofMinutes(5));
        client.call("GET", TYPES, null);

        assertThat(cloud.requests().getLast().headers())
                .containsEntry("X-Sdk-Date", "20261123T100500Z");
    }

    @Test
    void theTraceShowsNoSecret() {
        List<String> traced = new ArrayList<>();
        Trace trace =
                new Trace() {
                    @Override
                    public boolean wanted() {
                        return true;
                    }

                    @Override
                    public void heard(TraceEntry entry) {
                        traced.add(entry.text());
                    }
                };
        EvsClient.connect(settings(key("ST0KEN"), project("r1_storage")).withTrace(trace)).cloud();

        assertThat(traced).hasSize(2);
        assertThat(String.join("\n", traced))
                .contains("> Authorization: ***")
                .doesNotContain("S3CRET")
                .doesNotContain("ST0KEN")
                .doesNotContain("Signature=");
    }

    /** Signed anew from what arrived, as a server would. */
    private static void isSigned(WireRequest request) {
        Map<String, String> headers = new HashMap<>(request.headers());
        String sent = headers.remove("Authorization");
        headers.remove("Host");
        headers.remove("X-Sdk-Date");
        Signer signer =
                new Signer(
                        "EXAMPLEACCESSKEY0001",
                        "S3CRET",
                        SignatureForm.PLAIN,
                        () -> FakeTime.START);
        assertThat(sent)
                .isEqualTo(
                        signer.sign(request.method(), request.url(), headers, request.body())
                                .get("Authorization"));
    }

    private static Credentials key(@Nullable String securityToken) {
        return new Credentials.AccessKey(
                "EXAMPLEACCESSKEY0001",
                () -> "S3CRET",
                securityToken == null ? null : () -> securityToken,
                null,
                null);
    }

    private static Cloud.Project project(@Nullable String name) {
        return new Cloud.Project(null, name, null, null);
    }

    private EvsClient client(Credentials credentials, Cloud.Project project) {
        return EvsClient.connect(settings(credentials, project));
    }

    private ClientSettings settings(Credentials credentials, Cloud.Project project) {
        Cloud entry =
                new Cloud(
                        "test",
                        "http://iam.test:5000/v3",
                        credentials,
                        project,
                        "r1",
                        Cloud.Endpoints.STANDARD,
                        null,
                        Cloud.Tls.STANDARD,
                        false);
        return ClientSettings.of(entry, cloud, time, new Random(1)).withTokens(store);
    }
}
