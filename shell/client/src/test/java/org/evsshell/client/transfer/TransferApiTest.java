package org.evsshell.client.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.FakeCloud;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.fake.Reply;
import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;

final class TransferApiTest {
    private static final String TRANSFERS = "/v3/p1/os-volume-transfer";
    private static final String ACCEPT = "POST " + TRANSFERS + "/t1/accept";
    private static final String KEY = "0123456789abcdef";

    private final FakeCloud cloud = new FakeCloud(Dialect.CINDER, new FakeTime());
    private final TransferApi transfers = cloud.client().transfers();

    @Test
    void readsARecordedTransfer() {
        cloud.on("POST " + TRANSFERS, Reply.recorded("50-transfer-create"));

        Transfer made = transfers.create("d1", "t1");

        assertThat(made.id()).isEqualTo("fe103039-5e2c-45ac-b655-714ca1fab26d");
        assertThat(made.authKey()).contains(KEY);
        assertThat(made.toString()).doesNotContain(KEY);
    }

    @Test
    void saysWhenTheKeyWasInTheAnswerThatGotLost() {
        cloud.on("POST " + TRANSFERS, Reply.lost())
                .on(
                        "GET /v3/p1/volume-transfers/detail",
                        200,
                        "{\"transfers\":[{\"id\":\"t9\",\"name\":\"n\",\"volume_id\":\"other\"},"
                                + "{\"id\":\"t1\",\"name\":\"n\",\"volume_id\":\"d1\"}]}");

        EvsException failure = Failures.of(() -> transfers.create("d1", "n"));

        assertThat(failure.kind()).isEqualTo(ErrorKind.UNKNOWN);
        assertThat(failure.message())
                .isEqualTo(
                        "Transfer 'n' (t1) of disk d1 was made, but its key was in an answer that"
                                + " got lost: nobody can accept it.");
        assertThat(failure.hint())
                .contains("Take it back and offer the disk again: transfer delete t1");
        assertThat(cloud.changes()).hasSize(1);
    }

    @Test
    void anOfferThatWasNotMadeIsMade() {
        cloud.on("POST " + TRANSFERS, Reply.lost(), Reply.recorded("50-transfer-create"))
                .on("GET /v3/p1/volume-transfers/detail", 200, "{\"transfers\":[]}");

        assertThat(transfers.create("d1", "n").authKey()).contains(KEY);
        assertThat(cloud.changes()).hasSize(2);
    }

    @Test
    void nobodyCanTellWhetherAnOfferWasAcceptedAndItIsNotSentAgain() {
        cloud.on(ACCEPT, Reply.lost());

        EvsException failure = Failures.of(() -> transfers.accept("t1", KEY));

        assertThat(failure.kind()).isEqualTo(ErrorKind.UNKNOWN);
        assertThat(failure.message()).contains("Accepting it again does no harm");
        assertThat(failure.hint()).contains("Check with: disk list --sort updated_at:desc");
        assertThat(cloud.changes()).hasSize(1);
    }

    @Test
    void aRefusalThatQuotesTheKeyDoesNotShowIt() {
        cloud.on(
                ACCEPT,
                400,
                "{\"badRequest\":{\"code\":400,\"message\":\"Value: " + KEY + " is wrong.\"}}");

        EvsException failure = Failures.of(() -> transfers.accept("t1", KEY));

        assertThat(failure.message()).contains("Value: *** is wrong.").doesNotContain(KEY);
        assertThat(failure.getCause()).isNull();
    }

    @Test
    void aLostDeleteIsFoundDone() {
        cloud.on("DELETE " + TRANSFERS + "/t1", Reply.lost())
                .on("GET " + TRANSFERS + "/t1", 404, "{\"itemNotFound\":{\"code\":404}}");

        transfers.delete("t1");

        assertThat(cloud.changes()).hasSize(1);
    }

    @Test
    void asksPlainOpenStackPageByPageAndEvsByOffset() {
        cloud.on("GET /v3/p1/volume-transfers/detail", 200, "{\"transfers\":[]}");
        FakeCloud evs = new FakeCloud(Dialect.EVS, new FakeTime());
        evs.on("GET " + TRANSFERS + "/detail", 200, "{\"transfers\":[]}");

        transfers.list().toList();
        evs.client().transfers().list(5).toList();

        assertThat(cloud.sent()).containsExactly("GET /v3/p1/volume-transfers/detail?limit=1000");
        assertThat(evs.sent()).containsExactly("GET " + TRANSFERS + "/detail?limit=5");
    }
}
