package org.evsshell.simulator.world;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold in every world after every request; tests ask it after each. */
public final class WorldInvariants {
    private static final Set<String> PASSING_DISK_STATES =
            Set.of(
                    "creating",
                    "downloading",
                    "restoring-backup",
                    "extending",
                    "uploading",
                    "deleting",
                    "rollbacking",
                    "reverting");
    private static final Set<String> PASSING_SNAPSHOT_STATES =
            Set.of("creating", "deleting", "rollbacking", "restoring");

    private WorldInvariants() {}

    /** All that is wrong with a world, in words; empty when nothing is. */
    public static List<String> broken(World world) {
        List<String> broken = new ArrayList<>();
        Set<String> awaited = awaited(world);
        for (Disk disk : world.allDisks()) {
            require(broken, disk.size() > 0, disk.id() + " has no size");
            require(
                    broken,
                    !disk.status().equals("available") || disk.attachments().isEmpty(),
                    disk.id() + " is available and attached");
            require(
                    broken,
                    disk.multiattach() || Bonds.held(disk) < 2,
                    disk.id() + " is attached twice and not shared");
            require(
                    broken,
                    !PASSING_DISK_STATES.contains(disk.status()) || awaited.contains(disk.id()),
                    disk.id() + " stays " + disk.status() + " for ever");
            require(
                    broken,
                    world.disks(disk.projectId()).contains(disk),
                    disk.id() + " is missing in its project's list");
        }
        for (Snapshot snapshot : world.allSnapshots()) {
            require(
                    broken,
                    world.disk(snapshot.diskId()).isPresent(),
                    snapshot.id() + " outlived its disk");
            require(
                    broken,
                    world.snapshotsOf(snapshot.diskId()).contains(snapshot),
                    snapshot.id() + " is missing at its disk");
            require(
                    broken,
                    !PASSING_SNAPSHOT_STATES.contains(snapshot.status())
                            || awaited.contains(snapshot.id())
                            || awaited.contains(snapshot.diskId()),
                    snapshot.id() + " stays " + snapshot.status() + " for ever");
        }
        for (Transfer transfer : world.allTransfers()) {
            require(
                    broken,
                    world.disk(transfer.diskId())
                            .filter(disk -> disk.projectId().equals(transfer.projectId()))
                            .isPresent(),
                    transfer.id() + " offers a disk its project does not have");
        }
        for (Image image : world.allImages()) {
            require(
                    broken,
                    !image.status().equals("saving") || awaited.contains(image.id()),
                    image.id() + " stays saving for ever");
        }
        for (Job job : world.allJobs()) {
            boolean open = job.state() == Job.State.INIT || job.state() == Job.State.RUNNING;
            require(broken, open == (job.endedAt() == null), job.id() + " has a wrong end");
            require(broken, !open || awaited.contains(job.id()), job.id() + " never ends");
        }
        return broken;
    }

    /** Throws if anything is wrong with a world. */
    public static void check(World world) {
        List<String> broken = broken(world);
        if (!broken.isEmpty()) {
            throw new IllegalStateException(String.join("\n", broken));
        }
    }

    private static Set<String> awaited(World world) {
        Set<String> ids = new HashSet<>();
        for (Transition transition : world.pending()) {
            ids.add(
                    switch (transition) {
                        case Transition.DiskSettles settles -> settles.diskId();
                        case Transition.DiskRetyped retyped -> retyped.diskId();
                        case Transition.DiskGoes goes -> goes.diskId();
                        case Transition.BondSettles settles -> settles.diskId();
                        case Transition.SnapshotSettles settles -> settles.snapshotId();
                        case Transition.SnapshotGoes goes -> goes.snapshotId();
                        case Transition.ImageSettles settles -> settles.imageId();
                        case Transition.JobRuns runs -> runs.jobId();
                        case Transition.JobEnds ends -> ends.jobId();
                    });
        }
        return ids;
    }

    private static void require(List<String> broken, boolean holds, String words) {
        if (!holds) {
            broken.add(words);
        }
    }
}
