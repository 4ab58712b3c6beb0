package org.evsshell.tests.waits;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.ClientSettings;
import org.evsshell.client.EvsClient;
import org.evsshell.client.chain.ThrottlePolicy;
import org.evsshell.client.cloud.Cloud;
import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.disk.DiskGoals;
import org.evsshell.client.http.Transport;
import org.evsshell.client.wait.WaitOptions;
import org.evsshell.client.wait.WaitOutcome;
import org.evsshell.rules.Dialect;
import org.evsshell.simulator.Simulator;
import org.evsshell.simulator.api.Behaviour;
import org.evsshell.simulator.api.Endpoints;
import org.evsshell.simulator.fault.Faults;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.Inventories;
import org.evsshell.simulator.world.Transition;
import org.evsshell.simulator.world.World;
import org.evsshell.tests.contract.InProcessTransport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Five thousand disks on their way, and how often the service is asked about them. */
@Timeout(60)
final class ManyWaitsTest {
    private static final int DISKS = 5000;
    private static final Duration WORK = Duration.ofSeconds(15);

    private final SteppedClock clock = new SteppedClock();
    private final Queue<Instant> lists = new ConcurrentLinkedQueue<>();
    private final Queue<Instant> others = new ConcurrentLinkedQueue<>();
    private final Simulator simulator = simulator();
    private final EvsClient client = client();
    private final List<String> ids =
            simulator.inspect(world -> world.allDisks().stream().map(Disk::id).toList());

    @Test
    void oneWaitForAllOfThemAsksForPagesOnly() {
        List<Map<String, WaitOutcome>> outcomes = new ArrayList<>();
        Thread waiter = Thread.ofVirtual().start(() -> outcomes.add(await(ids)));
        clock.runUntilEnd(List.of(waiter));

        assertThat(outcomes.getFirst()).hasSize(DISKS).values().allMatch(ManyWaitsTest::reached);
        assertThat(others).hasSizeLessThan(20);
        assertThat(lists).hasSizeLessThan(60);
        assertThat(mostInASecond()).isLessThan(25);
    }

    @Test
    void fiveThousandWaitsThatBeginOneAfterTheOtherShareAPoller() {
        Queue<WaitOutcome> outcomes = new ConcurrentLinkedQueue<>();
        List<Thread> waiters = new ArrayList<>();
        for (String id : ids) {
            Duration later = Duration.ofMillis(waiters.size());
            waiters.add(
                    Thread.ofVirtual()
                            .start(
                                    () -> {
                                        clock.sleep(client.context().scope(), later);
                                        outcomes.addAll(await(List.of(id)).values());
                                    }));
        }
        clock.runUntilEnd(waiters);

        assertThat(outcomes).hasSize(DISKS).allMatch(ManyWaitsTest::reached);
        assertThat(lists.size() + others.size()).isLessThan(DISKS / 10);
        assertThat(mostInASecond()).isLessThan(ThrottlePolicy.STANDARD.perSecond() * 3 / 4);
    }

    private Map<String, WaitOutcome> await(List<String> some) {
        return client.disks().await(some, DiskGoals.CREATED, WaitOptions.standard());
    }

    private static boolean reached(WaitOutcome outcome) {
        return outcome instanceof WaitOutcome.Reached;
    }

    /** The most calls of any second, lists and others together. */
    private long mostInASecond() {
        List<Instant> all = new ArrayList<>(lists);
        all.addAll(others);
        return all.stream()
                .mapToLong(
                        start ->
                                all.stream()
                                        .filter(
                                                each ->
                                                        !each.isBefore(start)
                                                                && each.isBefore(
                                                                        start.plusSeconds(1)))
                                        .count())
                .max()
                .orElse(0);
    }

    private Simulator simulator() {
        Instant now = clock.instant();
        World world = Inventories.bulk(Dialect.EVS, DISKS, 0, 1, now);
        for (Disk disk : List.copyOf(world.allDisks())) {
            world.put(disk.become("creating", disk.size(), now));
            world.schedule(
                    new Transition.DiskSettles(
                            now.plus(WORK), disk.id(), "available", disk.size()));
        }
        Behaviour behaviour = new Behaviour(1000, WORK, endpoints());
        return new Simulator(world, behaviour, Faults.none(), clock);
    }

    private static Endpoints endpoints() {
        return Endpoints.below("http://simulator.internal");
    }

    private EvsClient client() {
        InProcessTransport simulated = new InProcessTransport(simulator);
        Transport counting =
                request -> {
                    Queue<Instant> kind = request.url().contains("detail?") ? lists : others;
                    kind.add(clock.instant());
                    return simulated.send(request);
                };
        return EvsClient.connect(
                ClientSettings.of(cloud(endpoints()), counting, clock, new Random(1))
                        .withSleeper(clock));
    }

    private static Cloud cloud(Endpoints endpoints) {
        return new Cloud(
                "many",
                endpoints.identity(),
                new Credentials.Password("demo", null, "Default", null, () -> "demo"),
                new Cloud.Project(null, "demo", "Default", null),
                null,
                Cloud.Endpoints.STANDARD,
                null,
                Cloud.Tls.STANDARD,
                false);
    }
}
