package org.evsshell.client.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.http.WireAnswer;
import org.evsshell.client.operation.CallContext;
import org.evsshell.client.operation.ChangeLimits;
import org.evsshell.client.operation.RawCall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

final class ThrottleTest {
    private final FakeTime time = new FakeTime();
    private final Pace pace = new Pace(new ThrottlePolicy(10, 4));
    private final Throttle throttle = new Throttle(pace, time.timing());

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

    @Test
    void aRefusalHalvesTheRateOfAllWhoShareThePace() {
        send(1, false);
        refuse(null);

        Throttle other = new Throttle(pace, time.timing());
        Instant before = time.instant();
        send(other, 5);

        assertThat(pace.rate()).isBetween(5.0, 7.5);
        assertThat(Duration.between(before, time.instant()))
                .isBetween(Duration.ofMillis(700), Duration.ofSeconds(1));
    }

    @Test
    void nobodySendsWhileTheServiceAskedForAPause() {
        refuse("7");

        Instant before = time.instant();
        send(new Throttle(pace, time.timing()), 1);

        assertThat(Duration.between(before, time.instant()))
                .isCloseTo(Duration.ofSeconds(7), Duration.ofMillis(500));
    }

    @Test
    void aServiceThatAsksForAnHourIsNotWaitedForByAll() {
        refuse("3600");

        Instant before = time.instant();
        send(1, false);

        assertThat(Duration.between(before, time.instant())).isLessThan(Duration.ofSeconds(62));
    }

    @Test
    void whatWasUnderWayWhenTheRateWasCutDoesNotCutItAgain() {
        time.pass(Duration.ofSeconds(1));
        Instant sent = time.instant();
        time.pass(Duration.ofMillis(1));
        for (int time = 0; time < 5; time++) {
            pace.refused(sent, this.time.instant(), Duration.ZERO);
        }

        assertThat(pace.rate()).isEqualTo(5);
    }

    @Test
    void theRateRecoversWithinAMinute() {
        for (int time = 0; time < 9; time++) {
            refuse(null);
        }
        assertThat(pace.rate()).isLessThan(2);

        time.pass(Duration.ofMinutes(1));
        send(1, false);

        assertThat(pace.rate()).isEqualTo(10);
    }

    @Test
    void backgroundCallsPassEvenAtTheSlowestRateOnceNobodyElseWaits() {
        for (int time = 0; time < 9; time++) {
            refuse(null);
        }

        send(1, true);
        pace.waits(true);
        assertThat(pace.take(true, time.instant().plusSeconds(9))).isPositive();
        pace.waits(false);
        assertThat(pace.take(true, time.instant().plusSeconds(20))).isZero();
    }

    /** A service that takes 20 a second and refuses the rest is hardly ever refused by. */
    @Test
    void aThousandCallsSettleBelowWhatTheServiceTakes() {
        Pace fast = new Pace(ThrottlePolicy.STANDARD);
        Throttle learning = new Throttle(fast, time.timing());
        double[] room = {20};
        Instant[] filled = {time.instant()};
        int refused = 0;
        Instant start = time.instant();
        for (int done = 0; done < 1000; ) {
            Answer answer =
                    learning.intercept(
                            exchange(false),
                            sent -> {
                                double passed =
                                        Duration.between(filled[0], time.instant()).toNanos() / 1e9;
                                filled[0] = time.instant();
                                room[0] = Math.min(20, room[0] + passed * 20) - 1;
                                boolean full = room[0] < 0;
                                room[0] += full ? 1 : 0;
                                return answer(full ? 429 : 200, null);
                            });
            done += answer.status() == 200 ? 1 : 0;
            refused += answer.status() == 429 ? 1 : 0;
        }

        assertThat(refused).isLessThan(50);
        assertThat(Duration.between(start, time.instant())).isLessThan(Duration.ofSeconds(75));
    }

    private void refuse(@Nullable String retryAfter) {
        throttle.intercept(exchange(false), sent -> answer(429, retryAfter));
        time.pass(Duration.ofNanos(1));
    }

    private static Answer answer(int status, @Nullable String retryAfter) {
        Map<String, String> headers =
                retryAfter == null ? Map.of() : Map.of("retry-after", retryAfter);
        return Answer.of(new WireAnswer(status, headers, new byte[0]));
    }

    private void send(int times, boolean background) {
        for (int time = 0; time < times; time++) {
            throttle.intercept(exchange(background), sent -> answer(200, null));
        }
    }

    private static void send(Throttle throttle, int times) {
        for (int time = 0; time < times; time++) {
            throttle.intercept(exchange(false), sent -> answer(200, null));
        }
    }

    private static Exchange exchange(boolean background) {
        CallContext context = new CallContext(new CancelScope(), ChangeLimits.none(), background);
        return new Exchange(RawCall.of("GET", "/", null), context, null);
    }
}
