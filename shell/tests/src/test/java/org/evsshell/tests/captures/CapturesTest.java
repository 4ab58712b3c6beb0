package org.evsshell.tests.captures;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.evsshell.client.disk.Disk;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.quota.QuotaSet;
import org.evsshell.client.snapshot.Snapshot;
import org.evsshell.client.transfer.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every captured answer through a whole client: nothing the service said is lost. */
final class CapturesTest {
    /** What the client makes of an object, by the name it has in an answer. */
    private static final Map<String, Function<ObjectNode, Record>> RECORDS =
            Map.of(
                    "volume", Disk::new,
                    "volumes", Disk::new,
                    "snapshot", Snapshot::new,
                    "snapshots", Snapshot::new,
                    "transfer", Transfer::new,
                    "transfers", Transfer::new,
                    "quota_set", QuotaSet::new);

    static Stream<Capture> answers() {
        return Capture.all().stream().filter(Capture::success);
    }

    static Stream<Capture> refusals() {
        return Capture.all().stream().filter(capture -> !capture.success());
    }

    @Test
    void areAllThere() {
        assertThat(Capture.all()).hasSize(119);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerIsReadWithoutLoss(Capture capture) {
        JsonNode answer = call(capture);

        if (capture.json()) {
            assertThatJson(answer.toString()).isEqualTo(capture.body());
        } else {
            assertThat(capture.body()).isEmpty();
            assertThat(answer.isMissingNode()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void itsRecordsKeepWhatTheyWereReadFromAndCanBeAskedForEverything(Capture capture)
            throws ReflectiveOperationException {
        JsonNode answer = call(capture);
        for (Map.Entry<String, Function<ObjectNode, Record>> kind : RECORDS.entrySet()) {
            for (ObjectNode object : objects(answer.path(kind.getKey()))) {
                Record record = kind.getValue().apply(object.deepCopy());
                for (Method method : record.getClass().getDeclaredMethods()) {
                    if (method.getParameterCount() == 0) {
                        method.setAccessible(true);
                        Object value = method.invoke(record);
                        if (method.getName().equals("json")) {
                            assertThat(value).isEqualTo(object);
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalKeepsStatusWordsAndRequestId(Capture capture) {
        EvsException refusal = catchThrowableOfType(EvsException.class, () -> call(capture));

        assertThat(refusal.httpStatus()).contains(capture.status());
        String requestId = capture.headers().get("x-openstack-request-id");
        if (requestId != null) {
            assertThat(refusal.requestId()).contains(requestId);
        }
        if (capture.json() && !capture.body().startsWith("{\"versions\"")) {
            assertThat(refusal.message()).contains(words(capture));
            assertThat(refusal.code()).isPresent();
        }
    }

    /** Any call, answered with the capture; a change, which is never repeated. */
    private static JsonNode call(Capture capture) {
        return capture.client().call("POST", "/v3/{project_id}/captured", null);
    }

    private static List<ObjectNode> objects(JsonNode value) {
        Stream<JsonNode> all = value.isArray() ? value.valueStream() : Stream.of(value);
        return all.filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast).toList();
    }

    private static String words(Capture capture) {
        JsonNode tree = tools.jackson.databind.json.JsonMapper.shared().readTree(capture.body());
        return tree.iterator().next().path("message").asString("");
    }
}
