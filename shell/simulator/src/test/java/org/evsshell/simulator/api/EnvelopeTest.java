package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.Reply;
import org.evsshell.simulator.TestCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cinder 21.3, observed 2026-11-23; EVS and gateway: their references, error codes. */
class EnvelopeTest {
    private static final String OTHER_PROJECT = "a17e0c0de5a1e4f0ba5e1d15c0ffee42";

    private final TestCloud cinder = TestCloud.empty(Dialect.CINDER);
    private final TestCloud evs = TestCloud.empty(Dialect.EVS);

    @ParameterizedTest
    @ValueSource(strings = {"", "junk", "junk.junk"})
    void cinderAnswersWithoutAGoodTokenAsKeystonesFilterDoes(String token) {
        Reply reply = cinder.send("GET", "/v3/" + TestCloud.PROJECT + "/volumes", "", token);
        assertThat(reply.line())
                .isEqualTo(
                        "401 {\"error\":{\"code\":401,\"title\":\"Unauthorized\",\"message\":\"The"
                                + " request you have made requires authentication.\"}}");
        assertThat(reply.header("Www-Authenticate")).startsWith("Keystone uri=");
        assertThat(reply.header("Openstack-Api-Version")).isEqualTo("null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v3/%s/volumes", "/v2/%s/cloudvolumes/x", "/v1/%s/jobs/x"})
    void evsAnswersWithoutATokenThroughItsGateway(String path) {
        String method = path.contains("cloudvolumes") ? "DELETE" : "GET";
        Reply reply = evs.send(method, path.formatted(TestCloud.PROJECT), "", "");
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.json().propertyNames())
                .containsExactly("error_code", "error_msg", "request_id");
        assertThat(reply.at("/error_code")).isEqualTo("APIG.0301");
        assertThat(reply.at("/request_id")).isEqualTo(reply.header("X-Openstack-Request-Id"));
    }

    @Test
    void unknownPathIsATextInCinderAndTheGatewaysInEvs() {
        assertThat(cinder.get("/nothing-here").answer().bodyText()).startsWith("<html>");
        assertThat(cinder.call("PATCH", "/volumes/x", "").status()).isEqualTo(404);
        assertThat(cinder.call("HEAD", "/volumes/x", "").status()).isEqualTo(404);
        assertThat(evs.get("/nothing-here").at("/error_code")).isEqualTo("APIG.0101");
        assertThat(cinder.get("/volumes/").status()).isEqualTo(404);
    }

    @Test
    void aPathWithAWrongEscapeLeadsNowhere() {
        assertThat(cinder.get("/volumes/%zz").status()).isEqualTo(404);
        assertThat(evs.get("/100%").at("/error_code")).isEqualTo("APIG.0101");
    }

    @Test
    void cinderHasNoV2AndNoNativeCalls() {
        assertThat(cinder.get("v2:/volumes").status()).isEqualTo(404);
        assertThat(cinder.post("v2:/cloudvolumes", "{}").status()).isEqualTo(404);
    }

    @Test
    void projectInThePathMustBeThatOfTheToken() {
        String path = "/v3/" + OTHER_PROJECT + "/volumes";
        String refused =
                "400 {\"badRequest\":{\"code\":400,\"message\":\"Malformed request url\"}}";
        assertThat(cinder.send("GET", path, "", cinder.token()).line()).isEqualTo(refused);
        assertThat(evs.send("GET", path, "", evs.token()).line()).isEqualTo(refused);
        assertThat(
                        evs.send("GET", "/v1/" + OTHER_PROJECT + "/jobs/x", "", evs.token())
                                .at("/error/code"))
                .isEqualTo("Common.0018");
    }

    @Test
    void everyAnswerHasARequestIdOfItsOwn() {
        String first = cinder.get("/volumes").header("X-Openstack-Request-Id");
        assertThat(first).matches("req-[0-9a-f-]{36}");
        assertThat(cinder.get("/volumes").header("X-Openstack-Request-Id")).isNotEqualTo(first);
    }

    @Test
    void namesInPathsAndQueriesAreDecoded() {
        evs.disk("a b/ü", 10);
        assertThat(evs.get("/volumes?name=a+b%2F%C3%BC").json().get("volumes")).hasSize(1);
        assertThat(evs.get("/volumes?name=%zz").status()).isEqualTo(400);
    }
}
