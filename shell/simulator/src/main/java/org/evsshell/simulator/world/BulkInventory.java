package org.evsshell.simulator.world;

import org.evsshell.simulator.identity.DemoDirectory;
import org.evsshell.simulator.identity.Directory;
import org.evsshell.simulator.identity.Project;
import org.evsshell.simulator.identity.User;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Many disks for measuring; texts and maps are shared so that they take little memory. */
final class BulkInventory {
    private static final Duration SPAN = Duration.ofDays(3 * 365);
    private static final int SNAPSHOTS_PER_DISK = 7;
    private static final int DISKS_PER_SERVER = 10;
    private static final int[] SIZES = {10, 20, 40, 40, 80, 100, 100, 250, 500, 1000};

    private final World world;
    private final Instant start;
    private final Project project;
    private final User owner;
    private final ServerRack rack;
    private final BulkTags tags;

    BulkInventory(World world, Instant now) {
        this.world = world;
        this.rack = new ServerRack(world);
        this.tags = new BulkTags(world.ids());
        Directory people = world.directory();
        this.project = people.projectNamed("demo", DemoDirectory.ACCOUNT).orElseThrow();
        this.owner = people.userNamed("demo", DemoDirectory.ACCOUNT).orElseThrow();
        this.start = now.truncatedTo(ChronoUnit.SECONDS).minus(SPAN);
    }

    void fill(int disks, int snapshots) {
        for (int number = 0; number < 4; number++) {
            Zone zone = world.site().zones().get(number % world.site().zones().size());
            rack.spare("spare-" + six(number), zone.name(), project.id(), start);
        }
        long step = SPAN.toMillis() * 1000 / Math.max(disks + snapshots, 1);
        List<Disk> made = new ArrayList<>(disks);
        for (int number = 0; number < disks; number++) {
            Disk disk = disk(number, start.plus(number * step, ChronoUnit.MICROS));
            world.put(disk);
            made.add(disk);
        }
        int most = Math.min(snapshots, disks * SNAPSHOTS_PER_DISK);
        for (int number = 0; number < most; number++) {
            Instant created = start.plus((disks + number) * step, ChronoUnit.MICROS);
            world.put(snapshot(number, made.get(number % disks), created));
        }
    }

    private Disk disk(int number, Instant created) {
        Site site = world.site();
        boolean attached = number % 3 == 0;
        Disk disk =
                new Disk(
                        world.ids().uuid(),
                        project.id(),
                        owner.id(),
                        "disk-" + six(number),
                        null,
                        SIZES[world.ids().below(SIZES.length)],
                        attached ? "in-use" : "available",
                        site.types().get(number % site.types().size()).name(),
                        site.zones().get(number % site.zones().size()).name(),
                        created,
                        created.plusSeconds(2),
                        Origin.NONE,
                        false,
                        false,
                        Map.of(),
                        tags.draw(),
                        List.of());
        if (!attached) {
            return disk;
        }
        String server = "server-" + six(number / 3 / DISKS_PER_SERVER);
        Instant since = created.plusSeconds(60);
        Attachment bond = rack.bond(disk, server, "ACTIVE", since);
        return disk.boundBy(List.of(bond), created.plusSeconds(2));
    }

    private Snapshot snapshot(int number, Disk disk, Instant created) {
        return new Snapshot(
                world.ids().uuid(),
                disk.projectId(),
                disk.userId(),
                disk.id(),
                "snapshot-" + six(number),
                null,
                disk.size(),
                "available",
                created,
                created.plusSeconds(2),
                Map.of());
    }

    private static String six(int number) {
        return Integer.toString(1_000_000 + number).substring(1);
    }
}
