package org.evsshell.tests.faults;

import org.evsshell.client.EvsClient;
import org.evsshell.client.disk.DiskGoals;
import org.evsshell.client.server.Attach;
import org.evsshell.client.server.AttachmentWork;
import org.evsshell.client.server.Detach;
import org.evsshell.client.transfer.Transfer;
import org.evsshell.client.wait.WaitOptions;
import org.evsshell.simulator.world.World;

import java.util.List;
import java.util.random.RandomGenerator;

/** Disks that go elsewhere: to another type, to a server and off it, to another project. */
final class MovingWork {
    private final BadDay day;
    private final EvsClient client;
    private final Attempts attempts;
    private final Intended intended;
    private final RandomGenerator chance;

    MovingWork(BadDay day, Attempts attempts, Intended intended, RandomGenerator chance) {
        this.day = day;
        this.client = day.client();
        this.attempts = attempts;
        this.intended = intended;
        this.chance = chance;
    }

    void retype() {
        Intended.any(intended.free(), chance).ifPresent(this::retype);
    }

    private void retype(Intended.Disk disk) {
        String type = disk.type().equals("SSD") ? "ESSD" : "SSD";
        attempts.attempt(
                "retype " + disk.name(),
                () -> client.disks().actions().retype(disk.id(), type),
                world ->
                        status(world, disk).equals("retyping")
                                || world.disk(disk.id()).orElseThrow().type().equals(type),
                () -> {
                    attempts.reach(DiskGoals.RETYPED, disk.id());
                    intended.put(disk.ofType(type));
                });
    }

    void attachOrDetach() {
        Intended.any(intended.disks(), chance)
                .ifPresent(
                        disk -> {
                            if (disk.free()) {
                                attach(disk);
                            } else {
                                detach(disk);
                            }
                        });
    }

    private void attach(Intended.Disk disk) {
        String server = day.serverId();
        attempts.attempt(
                "attach " + disk.name(),
                () -> client.servers().attach(new Attach(disk.id(), server, null)),
                world -> !status(world, disk).equals("available"),
                () -> {
                    arrive(disk, true);
                    intended.put(disk.on(server));
                });
    }

    private void detach(Intended.Disk disk) {
        attempts.attempt(
                "detach " + disk.name(),
                () -> client.servers().detach(new Detach(disk.id(), day.serverId(), false)),
                world -> !status(world, disk).equals("in-use"),
                () -> {
                    arrive(disk, false);
                    intended.put(disk.on(null));
                });
    }

    private void arrive(Intended.Disk disk, boolean attaching) {
        AttachmentWork work = new AttachmentWork(disk.id(), day.serverId(), attaching, null);
        Attempts.assertReached(client.servers().await(List.of(work), WaitOptions.standard()));
    }

    /** Offers a disk without snapshots, and has the offer accepted or takes it back. */
    void offer(int number) {
        Intended.any(intended.free(), chance)
                .filter(disk -> intended.copiesOf(disk).isEmpty())
                .ifPresent(disk -> offer(disk, "offer " + number));
    }

    private void offer(Intended.Disk disk, String name) {
        Transfer[] made = new Transfer[1];
        attempts.attempt(
                "offer " + disk.name(),
                () -> made[0] = client.transfers().create(disk.id(), name),
                world -> world.allTransfers().stream().anyMatch(one -> name.equals(one.name())),
                () -> {
                    String id = idOf(name);
                    // Without its key, which was in a lost answer, it can only be taken back.
                    boolean accepted =
                            made[0] != null
                                    && chance.nextBoolean()
                                    && accept(disk, id, made[0].authKey().orElseThrow());
                    if (!accepted) {
                        takeBack(disk, id);
                    }
                });
    }

    private boolean accept(Intended.Disk disk, String id, String key) {
        return attempts.attempt(
                "accept " + disk.name(),
                () -> day.other().transfers().accept(id, key),
                world -> world.transfer(id).isEmpty(),
                () -> intended.give(disk));
    }

    /** However often it takes: each failure is one more. */
    private void takeBack(Intended.Disk disk, String id) {
        boolean done = false;
        while (!done) {
            done =
                    attempts.attempt(
                            "take back " + disk.name(),
                            () -> client.transfers().delete(id),
                            world -> world.transfer(id).isEmpty(),
                            () -> {});
        }
    }

    private String idOf(String name) {
        return day.look(
                world ->
                        world.allTransfers().stream()
                                .filter(one -> name.equals(one.name()))
                                .findFirst()
                                .orElseThrow()
                                .id());
    }

    private static String status(World world, Intended.Disk disk) {
        return world.disk(disk.id()).orElseThrow().status();
    }
}
