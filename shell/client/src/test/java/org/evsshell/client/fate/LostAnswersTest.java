package org.evsshell.client.fate;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.EvsClient;
import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.disk.Disk;
import org.evsshell.client.disk.DiskCreate;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.fake.Reply;
import org.evsshell.client.operation.CallContext;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a lost answer, and what is said of it, through a whole client. */
final class LostAnswersTest {
    private static final String DISKS = "/v3/p1/volumes";
    private static final Reply NO_DISKS = Reply.of(200, "{\"volumes\":[]}");

    private final FakeTime time = new FakeTime();
    private final FakeCloud cloud = new FakeCloud(Dialect.CINDER, time);
    private final SentMarks marks = new SentMarks(cloud);
    private final EvsClient client = cloud.client();

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void aServiceThatBrokeDownMayHaveMadeItAllTheSame(int status) {
        cloud.on("POST " + DISKS, Reply.of(status, ""))
                .on("GET " + DISKS + "/detail", marks::listWithDisk);

        assertThat(client.disks().create(DiskCreate.blank("n", 1)))
                .extracting(Disk::id)
                .containsExactly("found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"volume\":{\"id\":", "", "{}", "<html>Sign in</html>"})
    void anAnswerThatIsNotWholeCountsAsLost(String body) {
        cloud.on("POST " + DISKS, 202, body).on("GET " + DISKS + "/detail", marks::listWithDisk);

        assertThat(client.disks().create(DiskCreate.blank("n", 1))).hasSize(1);
        assertThat(cloud.changes()).hasSize(1);
    }

    @Test
    void aServiceThatNeverDoesItFailsAsItFailed() {
        cloud.on("POST " + DISKS, 503, "").on("GET " + DISKS + "/detail", NO_DISKS);

        EvsException failure = Failures.of(() -> client.disks().create(DiskCreate.blank("n", 1)));

        assertThat(failure.kind()).isEqualTo(ErrorKind.SERVICE_FAILURE);
        assertThat(cloud.changes()).hasSize(4);
    }

    @Test
    void whatCannotBeLookedUpIsUnknownWithTheCommandToCheck() {
        cloud.on("POST " + DISKS, Reply.lost()).on("GET " + DISKS + "/detail", 403, "");

        EvsException failure = Failures.of(() -> client.disks().create(DiskCreate.blank("n", 1)));

        assertThat(failure.kind()).isEqualTo(ErrorKind.UNKNOWN);
        assertThat(failure)
                .hasMessage(
                        "create disk 'n' was sent, but nobody knows whether it was done: create"
                                + " disk 'n': no answer from http://storage.test:8776: Connection"
                                + " reset");
        assertThat(failure.hint()).contains("Check with: disk list --name 'n'");
        assertThat(cloud.changes()).hasSize(1);
    }

    @Test
    void onceCancelledNothingIsLookedUpOrSentAgain() {
        CancelScope scope = new CancelScope();
        cloud.on(
                "POST " + DISKS,
                request -> {
                    scope.cancel();
                    return Reply.lost().to(request);
                });
        EvsClient cancelled = client.in(CallContext.foreground(scope));

        EvsException failure =
                Failures.of(() -> cancelled.disks().create(DiskCreate.blank("n", 1)));

        assertThat(failure.kind()).isEqualTo(ErrorKind.UNKNOWN);
        assertThat(cloud.sent()).hasSize(1);
    }

    @Test
    void aCallNobodyKnowsIsUnknownWhenItsAnswerIsLost() {
        cloud.on("POST /v3/p1/x", Reply.lost());

        EvsException failure = Failures.of(() -> client.call("POST", "/v3/{project_id}/x", null));

        assertThat(failure.kind()).isEqualTo(ErrorKind.UNKNOWN);
        assertThat(cloud.changes()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"202, <html>", "502, ''", "504, ''"})
    void aCallNobodyKnowsIsUnknownUnlessTheServiceItselfFailed(int status, String body) {
        cloud.on("POST /v3/p1/x", status, body);

        EvsException failure = Failures.of(() -> client.call("POST", "/v3/{project_id}/x", null));

        assertThat(failure.kind()).isEqualTo(ErrorKind.UNKNOWN);
    }

    @Test
    void whatNeverLeftIsUnreachableNotUnknown() {
        cloud.on("POST " + DISKS, Reply.refused());

        EvsException failure = Failures.of(() -> client.disks().create(DiskCreate.blank("n", 1)));

        assertThat(failure.kind()).isEqualTo(ErrorKind.UNREACHABLE);
    }
}
