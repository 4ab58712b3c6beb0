package org.evsshell.tests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.EvsClient;
import org.evsshell.client.disk.DiskCreate;
import org.evsshell.client.disk.DiskFilter;
import org.evsshell.client.disk.DiskGoals;
import org.evsshell.client.disk.DiskUpdate;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.page.RowStream;
import org.evsshell.client.snapshot.SnapshotCreate;
import org.evsshell.client.snapshot.SnapshotFilter;
import org.evsshell.client.snapshot.SnapshotGoals;
import org.evsshell.client.wait.WaitGoal;
import org.evsshell.client.wait.WaitOptions;
import org.evsshell.client.wait.WaitOutcome;
import org.evsshell.simulator.world.World;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Operations of every kind, drawn by chance; what each should leave behind is written down. */
final class MixedWork {
    /** So many disks are kept at most: below the service's quota, and quick to list. */
    private static final int MOST_DISKS = 40;

    private static final int MOST_SNAPSHOTS_OF_A_DISK = 7;
    private static final int SHORT_PAGE = 7;

    private final BadDay day;
    private final EvsClient client;
    private final RandomGenerator chance;
    private final Intended intended = new Intended();
    private final List<String> failed = new ArrayList<>();
    private int failedChanges;
    private int number;

    MixedWork(BadDay day, RandomGenerator chance) {
        this.day = day;
        this.client = day.client();
        this.chance = chance;
    }

    /** What should be there now. */
    Intended intended() {
        return intended;
    }

    /** What failed, each with its kind. */
    List<String> failed() {
        return failed;
    }

    /** How many of those were changes. */
    int failedChanges() {
        return failedChanges;
    }

    /** Does one thing. */
    void step() {
        number++;
        switch (chance.nextInt(10)) {
            case 0, 1 -> create();
            case 2, 3, 4 -> snapshot();
            case 5 -> extend();
            case 6 -> update();
            case 7 -> delete();
            case 8 -> rollBack();
            default -> list();
        }
    }

    private void create() {
        if (intended.disks().size() >= MOST_DISKS) {
            delete();
            return;
        }
        String name = "disk " + number;
        int size = 10 + chance.nextInt(90);
        attempt(
                "create " + name,
                () -> client.disks().create(DiskCreate.blank(name, size)),
                world -> world.allDisks().stream().anyMatch(disk -> name.equals(disk.name())),
                () -> {
                    String id = idOf(name);
                    reach(DiskGoals.CREATED, id);
                    intended.put(new Intended.Disk(id, name, null, size));
                });
    }

    private void snapshot() {
        Intended.any(intended.disks(), chance)
                .filter(disk -> intended.copiesOf(disk).size() < MOST_SNAPSHOTS_OF_A_DISK)
                .ifPresentOrElse(this::snapshot, this::create);
    }

    private void snapshot(Intended.Disk disk) {
        String name = "snapshot " + number;
        attempt(
                "create " + name,
                () ->
                        client.snapshots()
                                .create(new SnapshotCreate(disk.id(), name, null, Map.of(), false)),
                world -> world.allSnapshots().stream().anyMatch(one -> name.equals(one.name())),
                () -> {
                    String id = idOfSnapshot(name);
                    reachSnapshot(SnapshotGoals.CREATED, id);
                    intended.put(new Intended.Copy(id, disk.id(), name, disk.size()));
                });
    }

    private void extend() {
        Intended.any(intended.disks(), chance).ifPresentOrElse(this::extend, this::create);
    }

    private void extend(Intended.Disk disk) {
        int size = disk.size() + 1 + chance.nextInt(9);
        attempt(
                "extend " + disk.name(),
                () -> client.disks().extend(disk.id(), size),
                world -> !world.disk(disk.id()).orElseThrow().status().equals("available"),
                () -> {
                    reach(DiskGoals.EXTENDED, disk.id());
                    intended.put(
                            new Intended.Disk(disk.id(), disk.name(), disk.description(), size));
                });
    }

    private void update() {
        Intended.any(intended.disks(), chance).ifPresentOrElse(this::update, this::create);
    }

    private void update(Intended.Disk disk) {
        String description = "described in " + number;
        attempt(
                "update " + disk.name(),
                () -> client.disks().update(disk.id(), new DiskUpdate(null, description)),
                world -> description.equals(world.disk(disk.id()).orElseThrow().description()),
                () ->
                        intended.put(
                                new Intended.Disk(
                                        disk.id(), disk.name(), description, disk.size())));
    }

    private void delete() {
        if (chance.nextBoolean()) {
            Intended.any(intended.copies(), chance).ifPresentOrElse(this::delete, this::create);
            return;
        }
        Intended.any(intended.disks(), chance).ifPresentOrElse(this::delete, this::create);
    }

    private void delete(Intended.Copy copy) {
        attempt(
                "delete " + copy.name(),
                () -> client.snapshots().delete(copy.id()),
                world ->
                        world.snapshot(copy.id())
                                .filter(one -> one.status().equals("available"))
                                .isEmpty(),
                () -> {
                    reachSnapshot(SnapshotGoals.DELETED, copy.id());
                    intended.removeCopy(copy.id());
                });
    }

    private void delete(Intended.Disk disk) {
        attempt(
                "delete " + disk.name(),
                () -> client.disks().delete(disk.id(), !intended.copiesOf(disk).isEmpty()),
                world ->
                        world.disk(disk.id())
                                .filter(one -> one.status().equals("available"))
                                .isEmpty(),
                () -> {
                    reach(DiskGoals.DELETED, disk.id());
                    intended.removeDisk(disk.id());
                });
    }

    private void rollBack() {
        Intended.any(intended.copies(), chance)
                .filter(this::isLatestAndOfTheDisksSize)
                .ifPresentOrElse(this::rollBack, this::list);
    }

    private boolean isLatestAndOfTheDisksSize(Intended.Copy copy) {
        Intended.Disk disk = intended.disks().get(copy.diskId());
        return disk != null
                && disk.size() == copy.size()
                && intended.copiesOf(disk).getLast().equals(copy);
    }

    private void rollBack(Intended.Copy copy) {
        attempt(
                "roll back to " + copy.name(),
                () -> client.snapshots().rollback(client.snapshots().show(copy.id())),
                world -> !world.disk(copy.diskId()).orElseThrow().status().equals("available"),
                () -> {
                    reach(DiskGoals.ROLLED_BACK, copy.diskId());
                    reachSnapshot(SnapshotGoals.CREATED, copy.id());
                });
    }

    private void list() {
        attempt(
                "list in " + number,
                () -> {
                    assertThat(ids(client.disks().list(DiskFilter.ALL, SHORT_PAGE)))
                            .isEqualTo(new TreeSet<>(intended.disks().keySet()));
                    assertThat(ids(client.snapshots().list(SnapshotFilter.ALL)))
                            .isEqualTo(new TreeSet<>(intended.copies().keySet()));
                },
                world -> false,
                () -> {});
    }

    /** What nobody could tell is looked at as a user would; any other failure did nothing. */
    private void attempt(
            String what, Runnable work, Predicate<World> happened, Runnable afterwards) {
        try {
            work.run();
        } catch (EvsException e) {
            failed.add(what + ": " + e.kind());
            boolean read = e.operation().orElse("").matches("(cinderV3)?(List|Show|get).*");
            failedChanges += read ? 0 : 1;
            if (e.kind() != ErrorKind.UNKNOWN || !day.look(happened::test)) {
                return;
            }
        }
        afterwards.run();
    }

    private String idOf(String name) {
        return day.look(
                world ->
                        world.allDisks().stream()
                                .filter(disk -> name.equals(disk.name()))
                                .findFirst()
                                .orElseThrow()
                                .id());
    }

    private String idOfSnapshot(String name) {
        return day.look(
                world ->
                        world.allSnapshots().stream()
                                .filter(copy -> name.equals(copy.name()))
                                .findFirst()
                                .orElseThrow()
                                .id());
    }

    private void reach(WaitGoal goal, String id) {
        assertReached(client.disks().await(List.of(id), goal, WaitOptions.standard()));
    }

    private void reachSnapshot(WaitGoal goal, String id) {
        assertReached(client.snapshots().await(List.of(id), goal, WaitOptions.standard()));
    }

    private static void assertReached(Map<String, WaitOutcome> outcomes) {
        assertThat(outcomes.values()).noneMatch(outcome -> outcome instanceof WaitOutcome.Failed);
    }

    private static Set<String> ids(RowStream rows) {
        Set<String> ids = new TreeSet<>();
        try (rows) {
            rows.forEachRemaining(row -> assertThat(ids.add(row.path("id").asString(""))).isTrue());
        }
        return ids;
    }
}
