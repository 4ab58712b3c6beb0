package org.evsshell.simulator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.identity.AccessKey;
import org.evsshell.simulator.identity.DemoDirectory;
import org.evsshell.simulator.identity.Directory;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.Inventories;
import org.evsshell.simulator.world.Job;
import org.evsshell.simulator.world.Transfer;
import org.evsshell.simulator.world.Transition;
import org.evsshell.simulator.world.World;
import org.evsshell.simulator.world.WorldInvariants;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

class WorldStoreTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir Path folder;

    @Test
    void findsNoWorldInAnEmptyFolder() throws IOException {
        assertThat(new WorldStore(folder).load()).isEmpty();
        assertThat(new WorldStore(folder).edition()).isEmpty();
    }

    @Test
    void keepsEverything() throws IOException {
        World world = Inventories.demo(Dialect.CINDER, 1, NOW);
        Disk offered = world.allDisks().iterator().next();
        world.put(new Transfer("t", offered.projectId(), offered.id(), "n", "key", true, NOW));
        world.put(job("batch", List.of("a"), null));
        world.put(job("a", List.of(), "disk"));
        List<Transition> pending =
                List.of(
                        new Transition.DiskSettles(NOW.plusSeconds(1), "d", "available", 10),
                        new Transition.DiskGoes(NOW.plusSeconds(2), "d"),
                        new Transition.SnapshotSettles(NOW.plusSeconds(3), "s", "error"),
                        new Transition.SnapshotGoes(NOW.plusSeconds(4), "s"),
                        new Transition.JobRuns(NOW.plusSeconds(5), "a"),
                        new Transition.JobEnds(NOW.plusSeconds(6), "a", "EVS.2024", "why"),
                        new Transition.JobEnds(NOW.plusSeconds(7), "batch", null, null));
        pending.forEach(world::schedule);
        WorldStore store = new WorldStore(folder.resolve("new"));
        store.save(world);

        World read = store.load().orElseThrow();

        assertThat(read.site()).isEqualTo(world.site());
        assertThat(read.allDisks()).containsExactlyInAnyOrderElementsOf(world.allDisks());
        assertThat(read.allSnapshots()).containsExactlyInAnyOrderElementsOf(world.allSnapshots());
        assertThat(read.allTransfers()).containsExactlyInAnyOrderElementsOf(world.allTransfers());
        assertThat(read.allJobs()).containsExactlyInAnyOrderElementsOf(world.allJobs());
        assertThat(read.pending()).containsExactlyInAnyOrderElementsOf(pending);
        assertThat(read.ids().uuid()).isEqualTo(world.ids().uuid());
        WorldInvariants.check(read);
    }

    @Test
    void keepsWhoMayDoWhat() throws IOException {
        World world = Inventories.empty(Dialect.EVS, 1);
        Directory people = world.directory();
        people.put(new AccessKey("NEW", "secret", "user", true, NOW));
        people.revoke("audit", NOW.plusSeconds(60), NOW);
        for (int time = 0; time < 6; time++) {
            people.countFailure("NEW", NOW);
        }
        WorldStore store = new WorldStore(folder);
        store.save(world);

        Directory read = store.load().orElseThrow().directory();

        assertThat(read.accounts()).containsExactlyElementsOf(people.accounts());
        assertThat(read.projects()).containsExactlyElementsOf(people.projects());
        assertThat(read.users()).containsExactlyElementsOf(people.users());
        assertThat(read.grants()).isEqualTo(people.grants());
        assertThat(read.credentials()).containsExactlyElementsOf(people.credentials());
        assertThat(read.agencies()).containsExactlyElementsOf(people.agencies());
        assertThat(read.keys()).containsExactlyElementsOf(people.keys());
        assertThat(read.revoked()).isEqualTo(people.revoked());
        assertThat(read.isLocked("NEW", NOW)).isTrue();
    }

    @Test
    void keepsWhatProjectsMayHave() throws IOException {
        World world = Inventories.empty(Dialect.EVS, 1);
        world.quotas().limit("p", "gigabytes_SSD", 40);
        WorldStore store = new WorldStore(folder);

        store.save(world);

        assertThat(store.load().orElseThrow().quotas().of("p")).containsEntry("gigabytes_SSD", 40L);
    }

    @Test
    void worldThatNamesNobodyHasThePeopleOfTheDemo() throws IOException {
        Files.writeString(
                folder.resolve("world.json"),
                "{\"form\": 1, \"dialect\": \"EVS\", \"ids\": 1, \"disks\": []}");
        assertThat(new WorldStore(folder).load().orElseThrow().directory().users())
                .containsExactlyElementsOf(DemoDirectory.fresh().users());
    }

    @Test
    void everySavingIsAnotherEdition() throws IOException {
        WorldStore store = new WorldStore(folder);
        World world = Inventories.empty(Dialect.EVS, 1);
        store.save(world);
        WorldStore.Edition first = store.edition().orElseThrow();
        assertThat(store.edition()).contains(first);
        store.save(world);
        assertThat(store.edition()).isPresent().get().isNotEqualTo(first);
    }

    @Test
    void refusesAnIdThatAnswersCouldNotHold() throws IOException {
        World world = Inventories.demo(Dialect.EVS, 1, NOW);
        String id = world.allDisks().iterator().next().id();
        WorldStore store = new WorldStore(folder);
        store.save(world);
        Path file = folder.resolve("world.json");
        Files.writeString(file, Files.readString(file).replace(id, "a\\\"b"));

        assertThatThrownBy(store::load)
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "The simulator's world in "
                                + file
                                + " cannot be read: it has \"id\": 'a\"b', which is no ID. Start"
                                + " over with: simulator reset");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"form\": 1, \"dis",
                "{\"form\": 1, \"directory\": ",
                "{\"form\": 1, \"directory\": {\"accounts\": [",
                "{\"form\": 1, \"disks\": [{\"id\": \"one\", \"siz"
            })
    void saysHowToGoOnAfterDamage(String half) throws IOException {
        Path file = Files.writeString(folder.resolve("world.json"), half);
        assertThatThrownBy(() -> new WorldStore(folder).load())
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "The simulator's world in "
                                + file
                                + " cannot be read: it is not whole JSON. Start over with:"
                                + " simulator reset");
    }

    @Test
    void refusesAFileOfAnotherForm() throws IOException {
        Files.writeString(folder.resolve("world.json"), "{\"form\": 2}");
        assertThatThrownBy(() -> new WorldStore(folder).load())
                .hasMessageContaining("it is of form 2, not 1");
    }

    @Test
    void clearsTheFolder() throws IOException {
        WorldStore store = new WorldStore(folder);
        store.save(Inventories.empty(Dialect.EVS, 1));
        store.clear();
        assertThat(store.load()).isEmpty();
    }

    private static Job job(String id, List<String> children, @Nullable String diskId) {
        return new Job(
                id, "p", "createVolume", Job.State.INIT, diskId, children, NOW, null, null, null);
    }
}
