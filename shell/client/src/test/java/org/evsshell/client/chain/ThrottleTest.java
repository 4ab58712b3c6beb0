package org.evsshell.client.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.http.WireAnswer;
import org.evsshell.client.operation.CallContext;
import org.evsshell.client.operation.ChangeLimits;
import org.evsshell.client.operation.RawCall;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;

final class ThrottleTest {
    private final FakeTime time = new FakeTime();
    private final Throttle throttle = new Throttle(new ThrottlePolicy(10, 4), time.timing());

    @Test
    void aBurstPassesAtOnceAndTheRestAtTheRate() {
        send(4, false);
        assertThat(time.pauses()).isEmpty();

        send(2, false);
        assertThat(Duration.between(FakeTime.START, time.instant()))
                .isCloseTo(Duration.ofMillis(200), Duration.ofMillis(1));
    }

    @Test
    void whatIsNotUsedIsSavedUpToTheBurst() {
        send(4, false);
        time.pass(Duration.ofMinutes(1));

        send(4, false);
        assertThat(time.pauses()).isEmpty();
        send(1, false);
        assertThat(time.pauses()).hasSize(1);
    }

    @Test
    void backgroundCallsLeaveHalfToTheOthers() {
        send(2, true);
        assertThat(time.pauses()).isEmpty();

        send(1, true);
        assertThat(time.pauses()).isNotEmpty();
        int before = time.pauses().size();
        send(2, false);
        assertThat(time.pauses()).hasSize(before);
    }

    private void send(int times, boolean background) {
        CallContext context = new CallContext(new CancelScope(), ChangeLimits.none(), background);
        Exchange exchange = new Exchange(RawCall.of("GET", "/", null), context, null);
        for (int time = 0; time < times; time++) {
            throttle.intercept(
                    exchange, sent -> Answer.of(new WireAnswer(200, Map.of(), new byte[0])));
        }
    }
}
