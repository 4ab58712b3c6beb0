package org.evsshell.tests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.EvsClient;
import org.evsshell.client.disk.DiskCreate;
import org.evsshell.client.disk.DiskFilter;
import org.evsshell.client.disk.DiskGoals;
import org.evsshell.client.disk.DiskUpdate;
import org.evsshell.client.page.RowStream;
import org.evsshell.client.snapshot.SnapshotCreate;
import org.evsshell.client.snapshot.SnapshotFilter;
import org.evsshell.client.snapshot.SnapshotGoals;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    private final Attempts attempts;
    private final LabelWork labels;
    private final MovingWork moves;
    private int number;

    MixedWork(BadDay day, RandomGenerator chance) {
        this.day = day;
        this.client = day.client();
        this.chance = chance;
        this.attempts = new Attempts(day);
        this.labels = new LabelWork(day, attempts, intended, chance);
        this.moves = new MovingWork(day, attempts, intended, chance);
    }

    /** What should be there now. */
    Intended intended() {
        return intended;
    }

    /** What was tried. */
    Attempts attempts() {
        return attempts;
    }

    /** Does one thing. */
    void step() {
        number++;
        switch (chance.nextInt(16)) {
            case 0, 1 -> create();
            case 2, 3, 4 -> snapshot();
            case 5 -> extend();
            case 6 -> update();
            case 7 -> delete();
            case 8 -> rollBack();
            case 9 -> moves.retype();
            case 10, 11 -> labels.change(number);
            case 12, 13 -> moves.attachOrDetach();
            case 14 -> moves.offer(number);
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
        attempts.attempt(
                "create " + name,
                () -> client.disks().create(DiskCreate.blank(name, size)),
                world -> world.allDisks().stream().anyMatch(disk -> name.equals(disk.name())),
                () -> {
                    String id = idOf(name);
                    attempts.reach(DiskGoals.CREATED, id);
                    String type = day.look(world -> world.disk(id).orElseThrow().type());
                    intended.put(
                            new Intended.Disk(
                                    id, name, null, size, type, Map.of(), Map.of(), null));
                });
    }

    private void snapshot() {
        Intended.any(intended.free(), chance)
                .filter(disk -> intended.copiesOf(disk).size() < MOST_SNAPSHOTS_OF_A_DISK)
                .ifPresentOrElse(this::snapshot, this::create);
    }

    private void snapshot(Intended.Disk disk) {
        String name = "snapshot " + number;
        attempts.attempt(
                "create " + name,
                () ->
                        client.snapshots()
                                .create(new SnapshotCreate(disk.id(), name, null, Map.of(), false)),
                world -> world.allSnapshots().stream().anyMatch(one -> name.equals(one.name())),
                () -> {
                    String id = idOfSnapshot(name);
                    attempts.reachSnapshot(SnapshotGoals.CREATED, id);
                    intended.put(new Intended.Copy(id, disk.id(), name, disk.size()));
                });
    }

    private void extend() {
        Intended.any(intended.free(), chance).ifPresentOrElse(this::extend, this::create);
    }

    private void extend(Intended.Disk disk) {
        int size = disk.size() + 1 + chance.nextInt(9);
        attempts.attempt(
                "extend " + disk.name(),
                () -> client.disks().extend(disk.id(), size),
                world -> !world.disk(disk.id()).orElseThrow().status().equals("available"),
                () -> {
                    attempts.reach(DiskGoals.EXTENDED, disk.id());
                    intended.put(disk.ofSize(size));
                });
    }

    private void update() {
        Intended.any(intended.disks(), chance).ifPresentOrElse(this::update, this::create);
    }

    private void update(Intended.Disk disk) {
        String description = "described in " + number;
        attempts.attempt(
                "update " + disk.name(),
                () -> client.disks().update(disk.id(), new DiskUpdate(null, description)),
                world -> description.equals(world.disk(disk.id()).orElseThrow().description()),
                () -> intended.put(disk.described(description)));
    }

    private void delete() {
        if (chance.nextBoolean()) {
            Intended.any(intended.copies(), chance).ifPresentOrElse(this::delete, this::create);
            return;
        }
        Intended.any(intended.free(), chance).ifPresentOrElse(this::delete, this::create);
    }

    private void delete(Intended.Copy copy) {
        attempts.attempt(
                "delete " + copy.name(),
                () -> client.snapshots().delete(copy.id()),
                world ->
                        world.snapshot(copy.id())
                                .filter(one -> one.status().equals("available"))
                                .isEmpty(),
                () -> {
                    attempts.reachSnapshot(SnapshotGoals.DELETED, copy.id());
                    intended.removeCopy(copy.id());
                });
    }

    private void delete(Intended.Disk disk) {
        attempts.attempt(
                "delete " + disk.name(),
                () -> client.disks().delete(disk.id(), !intended.copiesOf(disk).isEmpty()),
                world ->
                        world.disk(disk.id())
                                .filter(one -> one.status().equals("available"))
                                .isEmpty(),
                () -> {
                    attempts.reach(DiskGoals.DELETED, disk.id());
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
                && disk.free()
                && disk.size() == copy.size()
                && intended.copiesOf(disk).getLast().equals(copy);
    }

    private void rollBack(Intended.Copy copy) {
        attempts.attempt(
                "roll back to " + copy.name(),
                () -> client.snapshots().rollback(client.snapshots().show(copy.id())),
                world -> !world.disk(copy.diskId()).orElseThrow().status().equals("available"),
                () -> {
                    attempts.reach(DiskGoals.ROLLED_BACK, copy.diskId());
                    attempts.reachSnapshot(SnapshotGoals.CREATED, copy.id());
                });
    }

    private void list() {
        attempts.attempt(
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

    private static Set<String> ids(RowStream rows) {
        Set<String> ids = new TreeSet<>();
        try (rows) {
            rows.forEachRemaining(row -> assertThat(ids.add(row.path("id").asString(""))).isTrue());
        }
        return ids;
    }
}
