package org.evsshell.client.wait;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.FakeTime;
import org.evsshell.client.json.Json;
import org.evsshell.client.page.RowStream;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

final class WaiterTest {
    private static final WaitGoal AVAILABLE = WaitGoal.until(Set.of("available"), Set.of("error"));
    private static final WaitGoal GONE = WaitGoal.untilGone(Set.of("error_deleting"));

    private final FakeTime time = new FakeTime();
    private final Waiter waiter =
            new Waiter(
                    "disk",
                    new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(4)),
                    time.timing());
    private final Shelf shelf = new Shelf();
    private final CancelScope scope = new CancelScope();

    @Test
    void endsWellInATargetState() {
        shelf.states("d1", "creating", "creating", "available");

        WaitOutcome outcome = await(AVAILABLE, "d1");

        assertThat(outcome).isInstanceOf(WaitOutcome.Reached.class);
        assertThat(shelf.looks).isEqualTo(3);
    }

    @Test
    void looksAtOnceSoThatWhatIsDoneIsNotWaitedFor() {
        shelf.states("d1", "available");

        await(AVAILABLE, "d1");

        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void pausesGrowByHalfUpToTheLongest() {
        shelf.states("d1", "creating", "creating", "creating", "creating", "creating", "available");

        await(AVAILABLE, "d1");

        assertThat(time.pauses())
                .containsExactly(
                        Duration.ofMillis(1000),
                        Duration.ofMillis(1500),
                        Duration.ofMillis(2250),
                        Duration.ofMillis(3375),
                        Duration.ofMillis(4000));
    }

    @Test
    void endsBadlyInAFailingState() {
        shelf.states("d1", "creating", "error");

        EvsException reason = reason(await(AVAILABLE, "d1"));

        assertThat(reason.kind()).isEqualTo(ErrorKind.JOB_FAILED);
        assertThat(reason).hasMessage("The disk d1 ended in state error.");
        assertThat(reason.hint()).contains("disk show d1");
    }

    @Test
    void namesTheResourceWhereItsNameWasSeen() {
        shelf.name = "data-01";
        shelf.states("d1", "creating", "error");
        shelf.states("d2", "creating");

        assertThat(reason(await(AVAILABLE, "d1")))
                .hasMessage("The disk 'data-01' (d1) ended in state error.");
        assertThat(reason(await(AVAILABLE, "d2")))
                .hasMessage(
                        "The disk 'data-01' (d2) is still creating, and was not waited for to the"
                                + " end: the wait is over.");
    }

    @Test
    void absenceIsWhatADeletionWaitsFor() {
        shelf.states("d1", "deleting", "");

        assertThat(await(GONE, "d1")).isEqualTo(new WaitOutcome.Gone("d1"));
    }

    @Test
    void absenceEndsAnyOtherWaitBadly() {
        shelf.states("d1", "creating", "");

        assertThat(reason(await(AVAILABLE, "d1")).kind()).isEqualTo(ErrorKind.NOT_FOUND);
    }

    @Test
    void aTimeoutKeepsTheResourceAndItsState() {
        shelf.states("d1", "creating");

        EvsException reason = reason(await(AVAILABLE, "d1"));

        assertThat(reason.kind()).isEqualTo(ErrorKind.TIMEOUT);
        assertThat(reason)
                .hasMessage(
                        "The disk d1 is still creating, and was not waited for to the end: the wait"
                                + " is over.");
        assertThat(reason.hint()).contains("disk wait d1");
        assertThat(Duration.between(FakeTime.START, time.instant()))
                .isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void anInterruptionIsAnotherOutcomeAndKeepsTheResourceToo() {
        shelf.states("d1", "creating");
        shelf.onLook(3, scope::cancel);

        EvsException reason = reason(await(AVAILABLE, "d1"));

        assertThat(reason.kind()).isEqualTo(ErrorKind.INTERRUPTED);
        assertThat(reason.message()).startsWith("The disk d1 is still creating");
        assertThat(shelf.looks).isEqualTo(3);
    }

    @Test
    void oneStumbleOfTheServiceDoesNotEndAWait() {
        shelf.states("d1", "creating", "available");
        shelf.onLook(
                1,
                () -> {
                    throw EvsException.of(ErrorKind.SERVICE_FAILURE, "oops");
                });

        assertThat(await(AVAILABLE, "d1")).isInstanceOf(WaitOutcome.Reached.class);
    }

    @Test
    void aServiceThatStaysDownEndsTheWaitWithItsReason() {
        shelf.states("d1", "creating");
        shelf.onEveryLook(
                () -> {
                    throw EvsException.of(ErrorKind.UNREACHABLE, "gone");
                });

        assertThat(reason(await(AVAILABLE, "d1"))).hasMessage("gone");
        assertThat(shelf.looks).isEqualTo(3);
    }

    @Test
    void aRefusalEndsTheWaitAtOnce() {
        shelf.states("d1", "creating");
        shelf.onEveryLook(
                () -> {
                    throw EvsException.of(ErrorKind.FORBIDDEN, "no");
                });

        assertThat(reason(await(AVAILABLE, "d1"))).hasMessage("no");
        assertThat(shelf.looks).isEqualTo(1);
    }

    @Test
    void everyResourceHasItsOutcomeInTheOrderGiven() {
        shelf.states("b", "creating", "available");
        shelf.states("a", "error");
        shelf.states("c", "available");

        Map<String, WaitOutcome> outcomes = awaitAll(AVAILABLE, List.of("b", "a", "c"));

        assertThat(outcomes.keySet()).containsExactly("b", "a", "c");
        assertThat(outcomes.get("a")).isInstanceOf(WaitOutcome.Failed.class);
        assertThat(outcomes.get("b")).isInstanceOf(WaitOutcome.Reached.class);
    }

    @Test
    void nothingToWaitForIsNothing() {
        assertThat(awaitAll(AVAILABLE, List.of())).isEmpty();
        assertThat(shelf.looks).isZero();
    }

    @Test
    void fewAreShownAndManyAreListed() {
        List<String> ids = new ArrayList<>();
        for (int disk = 0; disk < 40; disk++) {
            ids.add("d" + disk);
            shelf.states("d" + disk, "available");
        }

        awaitAll(AVAILABLE, ids.subList(0, 15));
        assertThat(shelf.lists).isZero();
        assertThat(shelf.looks).isEqualTo(15);

        awaitAll(AVAILABLE, ids);
        assertThat(shelf.lists).isEqualTo(1);
        assertThat(shelf.looks).isEqualTo(15);
    }

    @Test
    void oneMissingFromTheListIsLookedForBeforeItCountsAsGone() {
        List<String> ids = new ArrayList<>();
        for (int disk = 0; disk < 20; disk++) {
            ids.add("d" + disk);
            shelf.states("d" + disk, "available");
        }
        shelf.hiddenFromList = "d7";

        assertThat(awaitAll(AVAILABLE, ids).values())
                .allMatch(outcome -> outcome instanceof WaitOutcome.Reached);
        assertThat(shelf.looks).isEqualTo(1);
    }

    @Test
    void theListenerHearsEachReading() {
        List<String> heard = new ArrayList<>();
        shelf.states("d1", "creating", "available");
        WaitOptions options =
                new WaitOptions(
                        Duration.ofMinutes(5),
                        (id, status, done, total) ->
                                heard.add(id + " " + status + " " + done + "/" + total));

        waiter.await(List.of("d1"), AVAILABLE, options, new Waiter.Reading(shelf, scope));

        assertThat(heard).containsExactly("d1 creating 0/1", "d1 available 1/1");
    }

    @Test
    void aThousandThreadsMayWaitAtOnce() throws InterruptedException {
        // Each of them lets the one time pass, so the wait is long on paper only.
        WaitOptions patient = new WaitOptions(Duration.ofDays(99), WaitListener.SILENT);
        Map<String, WaitOutcome> outcomes = new ConcurrentHashMap<>();
        List<Thread> threads = new ArrayList<>();
        for (int wait = 0; wait < 1000; wait++) {
            String id = "d" + wait;
            shelf.states(id, "creating", "creating", "available");
            threads.add(
                    Thread.ofVirtual()
                            .unstarted(
                                    () ->
                                            outcomes.putAll(
                                                    waiter.await(
                                                            List.of(id),
                                                            AVAILABLE,
                                                            patient,
                                                            new Waiter.Reading(shelf, scope)))));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(outcomes).hasSize(1000);
        assertThat(outcomes.values()).allMatch(end -> end instanceof WaitOutcome.Reached);
    }

    private WaitOutcome await(WaitGoal goal, String id) {
        return Objects.requireNonNull(awaitAll(goal, List.of(id)).get(id));
    }

    private Map<String, WaitOutcome> awaitAll(WaitGoal goal, List<String> ids) {
        WaitOptions options = new WaitOptions(Duration.ofMinutes(5), WaitListener.SILENT);
        return waiter.await(ids, goal, options, new Waiter.Reading(shelf, scope));
    }

    private static EvsException reason(WaitOutcome outcome) {
        return ((WaitOutcome.Failed) outcome).reason();
    }

    /** Resources whose states pass from look to look; an empty state is absence. */
    private static final class Shelf implements StateReader {
        private final Map<String, List<String>> states = new HashMap<>();
        private int looks;
        private int lists;
        private int interruptedLook;
        private boolean always;
        private Runnable interruption = () -> {};
        private String hiddenFromList = "";
        private String name = "";

        synchronized void states(String id, String... passing) {
            states.put(id, new ArrayList<>(List.of(passing)));
        }

        void onLook(int look, Runnable happens) {
            interruptedLook = look;
            interruption = happens;
        }

        void onEveryLook(Runnable happens) {
            always = true;
            interruption = happens;
        }

        @Override
        public synchronized Optional<ObjectNode> show(String id) {
            looks++;
            if (always || looks == interruptedLook) {
                interruption.run();
            }
            return next(id);
        }

        @Override
        public synchronized Optional<RowStream> list(int pageSize) {
            lists++;
            List<ObjectNode> rows = new ArrayList<>();
            for (String id : states.keySet()) {
                if (!id.equals(hiddenFromList)) {
                    next(id).ifPresent(rows::add);
                }
            }
            return Optional.of(RowStream.of(rows));
        }

        private Optional<ObjectNode> next(String id) {
            List<String> left = Objects.requireNonNull(states.get(id));
            String state = left.size() > 1 ? left.removeFirst() : left.getFirst();
            return state.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            Json.object().put("id", id).put("name", name).put("status", state));
        }
    }
}
