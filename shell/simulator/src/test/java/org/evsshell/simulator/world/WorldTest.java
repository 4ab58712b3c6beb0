package org.evsshell.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class WorldTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final World world = Inventories.empty(Dialect.EVS, 1);

    @Test
    void nothingHappensBeforeItIsDue() {
        world.put(disk("d", "creating"));
        world.schedule(new Transition.DiskSettles(NOW.plusSeconds(2), "d", "available", 10));
        world.advanceTo(NOW.plusMillis(1999));
        assertThat(world.disk("d")).get().returns("creating", Disk::status);
        world.advanceTo(NOW.plusSeconds(2));
        assertThat(world.disk("d"))
                .get()
                .returns("available", Disk::status)
                .returns(NOW.plusSeconds(2), Disk::updatedAt);
    }

    @Test
    void whatPassesByItselfIsNoChange() {
        world.put(disk("d", "creating"));
        world.schedule(new Transition.DiskSettles(NOW, "d", "available", 10));
        long before = world.changes();
        world.advanceTo(NOW);
        assertThat(world.changes()).isEqualTo(before);
    }

    @Test
    void diskGoesWithTheSnapshotsItHasLeft() {
        world.put(disk("d", "deleting"));
        world.put(snapshot("s", "d"));
        world.schedule(new Transition.DiskGoes(NOW, "d"));
        world.advanceTo(NOW);
        assertThat(world.disk("d")).isEmpty();
        assertThat(world.snapshot("s")).isEmpty();
        assertThat(world.snapshotsOf("d")).isEmpty();
        WorldInvariants.check(world);
    }

    @Test
    void jobThatHasEndedIsNotAtWorkAgain() {
        world.put(job("j"));
        world.schedule(new Transition.JobEnds(NOW, "j", null, null));
        world.schedule(new Transition.JobRuns(NOW, "j"));
        world.advanceTo(NOW);
        assertThat(world.job("j")).get().returns(Job.State.SUCCESS, Job::state);
    }

    @Test
    void noTwoStampsAreAlike() {
        Instant first = world.stamp(NOW);
        Instant second = world.stamp(NOW);
        assertThat(Duration.between(first, second)).isEqualTo(Duration.ofNanos(1000));
    }

    @Test
    void stampsFollowWhatIsThereAlready() {
        world.put(disk("d", "available"));
        assertThat(world.stamp(NOW.minusSeconds(60))).isAfter(NOW);
    }

    @Test
    void idsAreUuidsAndDifferent() {
        SeededIds ids = new SeededIds(3);
        Set<String> seen = new HashSet<>();
        for (int number = 0; number < 1000; number++) {
            String id = ids.uuid();
            assertThat(id)
                    .matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
            seen.add(id);
        }
        assertThat(seen).hasSize(1000);
    }

    @Test
    void invariantsNameWhatIsWrong() {
        world.put(disk("d", "extending"));
        world.put(snapshot("s", "lost"));
        world.put(job("j"));
        assertThat(WorldInvariants.broken(world))
                .containsExactly(
                        "d stays extending for ever", "s outlived its disk", "j never ends");
        assertThatThrownBy(() -> WorldInvariants.check(world))
                .hasMessageContaining("d stays extending for ever");
    }

    private static Disk disk(String id, String status) {
        return new Disk(
                id,
                "p",
                "u",
                id,
                null,
                10,
                status,
                "SAS",
                "eu-de-01",
                NOW,
                null,
                Origin.NONE,
                false,
                false,
                Map.of(),
                Map.of(),
                List.of());
    }

    private static Snapshot snapshot(String id, String diskId) {
        return new Snapshot(id, "p", "u", diskId, id, null, 10, "available", NOW, null, Map.of());
    }

    private static Job job(String id) {
        return new Job(
                id, "p", "createVolume", Job.State.INIT, "d", List.of(), NOW, null, null, null);
    }
}
