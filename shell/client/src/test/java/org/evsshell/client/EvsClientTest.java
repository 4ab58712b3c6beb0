package org.evsshell.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.cloud.CinderForm;
import org.evsshell.client.cloud.CloudInfo;
import org.evsshell.client.disk.DiskFilter;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.fake.Reply;
import org.evsshell.client.http.Trace;
import org.evsshell.client.http.TraceEntry;
import org.evsshell.client.json.Json;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.CallContext;
import org.evsshell.client.operation.CallListener;
import org.evsshell.client.operation.ChangeLimits;
import org.evsshell.client.operation.Operation;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class EvsClientTest {
    private final FakeTime time = new FakeTime();
    private final FakeCloud cloud =
            new FakeCloud(Dialect.EVS, time)
                    .on("GET /v3/p1/x", 200, "{\"x\":1}")
                    .on("POST /v3/p1/x", 202, "");

    @Test
    void tellsWhichCloudItIs() {
        assertThat(cloud.client().cloud())
                .isEqualTo(new CloudInfo("test", "r1", "p1", Dialect.EVS, CinderForm.V3));
    }

    @Test
    void anyCallGetsItsProjectFilledIn() {
        JsonNode answer = cloud.client().call("get", "/v3/{project_id}/x?a=b c&d={e}|ü%2F", null);

        assertThat(answer.path("x").asInt()).isEqualTo(1);
        assertThat(cloud.sent()).containsExactly("GET /v3/p1/x?a=b%20c&d=%7Be%7D%7C%C3%BC%2F");
    }

    @Test
    void anEmptyAnswerIsAMissingNode() {
        JsonNode body = Json.object().put("a", "b");

        assertThat(cloud.client().call("POST", "/v3/{project_id}/x", body).isMissingNode())
                .isTrue();
        assertThat(cloud.lastBody()).isEqualTo("{\"a\":\"b\"}");
    }

    @Test
    void aMethodOrPathThatIsNoneIsAMistakeOfTheUser() {
        assertThat(Failures.of(() -> cloud.client().call("FETCH", "/", null)))
                .hasMessage("'FETCH' is no HTTP method.");
        assertThat(Failures.of(() -> cloud.client().call("GET", "v3", null)).kind())
                .isEqualTo(ErrorKind.USAGE);
        assertThat(cloud.requests()).isEmpty();
    }

    @Test
    void textFromUsersIsEncodedIntoPathAndQuery() {
        cloud.on("GET /v3/p1/volumes/..%2Fx%20%C3%BC", 404, "");
        cloud.on("GET /v3/p1/volumes/detail", 200, "{\"volumes\":[]}");

        Failures.of(() -> cloud.client().disks().show("../x ü"));
        cloud.client().disks().list(DiskFilter.named("a&b=c/ü")).toList();

        assertThat(cloud.sent())
                .containsExactly(
                        "GET /v3/p1/volumes/..%2Fx%20%C3%BC",
                        "GET /v3/p1/volumes/detail?name=a%26b%3Dc%2F%C3%BC&limit=1000");
    }

    @Test
    void readOnlySendsNoChange() {
        EvsClient client = limited(new ChangeLimits(true, null, () -> {}));

        EvsException failure = Failures.of(() -> client.call("POST", "/v3/{project_id}/x", null));

        assertThat(failure.kind()).isEqualTo(ErrorKind.DECLINED);
        assertThat(cloud.requests()).isEmpty();
        client.call("GET", "/v3/{project_id}/x", null);
    }

    @Test
    void soManyChangesAndNoMore() {
        EvsClient client = limited(new ChangeLimits(false, 2, () -> {}));
        client.call("POST", "/v3/{project_id}/x", null);
        client.call("POST", "/v3/{project_id}/x", null);

        EvsException failure = Failures.of(() -> client.call("POST", "/v3/{project_id}/x", null));

        assertThat(failure.kind()).isEqualTo(ErrorKind.DECLINED);
        assertThat(cloud.changes()).hasSize(2);
    }

    @Test
    void aRepeatedChangeCountsOnce() {
        cloud.on("POST /v3/p1/x", Reply.of(429, ""), Reply.of(202, ""));
        EvsClient client = limited(new ChangeLimits(false, 1, () -> {}));

        client.call("POST", "/v3/{project_id}/x", null);

        assertThat(cloud.changes()).hasSize(2);
    }

    @Test
    void aCancelledScopeStartsNoCall() {
        CancelScope scope = new CancelScope();
        scope.cancel();
        EvsClient client = cloud.client().in(CallContext.foreground(scope));

        assertThat(Failures.of(() -> client.call("GET", "/v3/{project_id}/x", null)).kind())
                .isEqualTo(ErrorKind.INTERRUPTED);
        assertThat(cloud.requests()).isEmpty();
    }

    @Test
    void theListenerHearsHowEachCallEnded() {
        List<String> heard = new ArrayList<>();
        CallListener listener =
                new CallListener() {
                    @Override
                    public void answered(Call call, JsonNode answer) {
                        heard.add(call.operation().method() + " " + answer);
                    }

                    @Override
                    public void failed(Call call, EvsException reason) {
                        heard.add(call.operation().method() + " " + reason.kind());
                    }
                };
        cloud.on("GET /v3/p1/y", Reply.of(503, ""), Reply.of(404, ""));
        EvsClient client = EvsClient.connect(cloud.settings().withListener(listener));

        client.call("GET", "/v3/{project_id}/x", null);
        Failures.of(() -> client.call("GET", "/v3/{project_id}/y", null));

        assertThat(heard).containsExactly("GET {\"x\":1}", "GET NOT_FOUND");
    }

    @Test
    void noSecretReachesTheTrace() {
        StringBuilder printed = new StringBuilder();
        Trace trace =
                new Trace() {
                    @Override
                    public boolean wanted() {
                        return true;
                    }

                    @Override
                    public void heard(TraceEntry entry) {
                        printed.append(entry.text()).append('\n');
                    }
                };
        EvsClient client = EvsClient.connect(cloud.settings().withTrace(trace));

        client.call("GET", "/v3/{project_id}/x", null);

        assertThat(printed)
                .contains("> GET http://storage.test:8776/v3/p1/x", "< 200 (0 ms)", "{\"x\":1}")
                .doesNotContain("right", "token-1");
    }

    @Test
    void operationsAreNamedOnce() {
        Set<String> ids = new HashSet<>();
        for (Operation operation : Operations.all()) {
            assertThat(ids.add(operation.id())).as(operation.id()).isTrue();
        }
    }

    private EvsClient limited(ChangeLimits limits) {
        return cloud.client().in(new CallContext(new CancelScope(), limits, false));
    }
}
