package org.evsshell.simulator.world;

import org.evsshell.simulator.identity.DemoDirectory;
import org.evsshell.simulator.identity.Project;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** The demo's disks and snapshots, each disk as one line. */
final class DemoInventory {
    /**
     * A disk of the demo.
     *
     * @param zone the number of its zone
     * @param age in days
     * @param state {@code in-use} with one server, or as it is
     * @param role its tag {@code role}
     * @param snapshots their ages in days
     */
    private record Line(
            String name,
            int size,
            String type,
            int zone,
            int age,
            String state,
            String role,
            List<Integer> snapshots) {}

    private static final String FREE = "available";
    private static final String USED = "in-use";
    private static final List<Integer> NONE = List.of();

    /** Seven, the most a disk holds. */
    private static final List<Integer> WEEKLY = List.of(49, 42, 35, 28, 21, 14, 7);

    private static final List<Line> LINES =
            List.of(
                    new Line("web-01-root", 40, "SAS", 1, 412, USED, "web", List.of(120, 30)),
                    new Line("web-02-root", 40, "SAS", 2, 412, USED, "web", List.of(120, 30)),
                    new Line("web-03-root", 40, "SAS", 3, 405, USED, "web", NONE),
                    new Line("web-assets", 200, "GPSSD", 1, 398, USED, "web", List.of(45)),
                    new Line("db-primary", 500, "SSD", 1, 380, USED, "db", WEEKLY),
                    new Line("db-replica", 500, "SSD", 2, 379, USED, "db", List.of(21, 7)),
                    new Line("db-wal", 100, "ESSD", 1, 379, USED, "db", NONE),
                    new Line("db-restore-test", 500, "SSD", 3, 12, FREE, "db", List.of(11)),
                    new Line("data-01", 100, "SAS", 1, 290, FREE, "data", List.of(200, 60, 3)),
                    new Line("data-02", 100, "SAS", 1, 290, FREE, "data", List.of(60)),
                    new Line("data-03", 250, "SAS", 2, 211, USED, "data", List.of(90, 14)),
                    new Line("data-04", 250, "SATA", 3, 640, FREE, "data", NONE),
                    new Line("app-01-root", 40, "GPSSD", 2, 211, USED, "app", List.of(14)),
                    new Line("app-02-root", 40, "GPSSD", 3, 190, USED, "app", NONE),
                    new Line("logs-2026", 1000, "SATA", 2, 326, USED, "logs", List.of(100)),
                    new Line("logs-2025", 1000, "SATA", 2, 690, FREE, "logs", List.of(330, 325)),
                    new Line("backup-staging", 2000, "SATA", 3, 150, FREE, "ops", NONE),
                    new Line("ci-cache-01", 80, "GPSSD", 1, 64, USED, "ci", NONE),
                    new Line("ci-cache-02", 80, "GPSSD", 2, 64, USED, "ci", NONE),
                    new Line("kafka-01", 300, "ESSD", 1, 101, USED, "kafka", List.of(10)),
                    new Line("kafka-02", 300, "ESSD", 2, 101, USED, "kafka", NONE),
                    new Line("scratch", 10, "SAS", 1, 2, FREE, "ops", NONE),
                    new Line("データ-保管", 120, "SSD", 3, 55, FREE, "data", List.of(20, 5)),
                    new Line("import-failed", 400, "ESSD", 2, 33, "error", "ops", NONE));

    /** How many days ago disks were backed up last. */
    private static final Map<String, Integer> BACKED_UP =
            Map.of("data-02", 1, "data-04", 5, "logs-2025", 324);

    private final World world;
    private final Instant now;
    private final ServerRack rack;

    DemoInventory(World world, Instant now) {
        this.world = world;
        this.rack = new ServerRack(world);
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    void fill() {
        Project demo = project("demo");
        for (Line line : LINES) {
            Disk disk = placed(demo, line, false);
            for (int days : line.snapshots()) {
                snapshot(disk, line.name() + "-" + days + "d", days);
            }
            if (line.name().equals("data-02")) {
                // What a backup leaves behind: to be seen, not to be rolled back.
                snapshot(disk, "autobk_snapshot_vbs_0001", 1);
            }
            backUp(disk);
        }
        shared(demo);
        limit(demo);
        Project other = project("alt");
        placed(other, new Line("alt-data-01", 40, "SAS", 1, 77, FREE, "data", NONE), false);
        placed(other, new Line("alt-root", 40, "SAS", 1, 77, USED, "data", NONE), false);
    }

    /** Room for much, and yet an end to meet: 16 of the largest disks are too many. */
    private void limit(Project demo) {
        Quotas quotas = world.quotas();
        quotas.limit(demo.id(), "volumes", 10_000);
        quotas.limit(demo.id(), "snapshots", 20_000);
        quotas.limit(demo.id(), "gigabytes", 500_000);
    }

    /** A disk two servers of a cluster share. */
    private void shared(Project demo) {
        String type =
                world.site().types().stream()
                        .filter(DiskType::multiattach)
                        .map(DiskType::name)
                        .findFirst()
                        .orElse("SSD");
        Disk disk =
                placed(
                        demo,
                        new Line("cluster-quorum", 20, type, 1, 260, USED, "cluster", NONE),
                        true);
        Instant since = disk.createdAt().plus(Duration.ofMinutes(9));
        List<Attachment> bonds = rack.bonds(disk, List.of("cluster-01", "cluster-02"), since);
        world.put(disk.boundBy(bonds, since));
    }

    private Disk placed(Project project, Line line, boolean shared) {
        Instant created = stamp(line.age());
        boolean root = line.name().endsWith("-root");
        Disk disk =
                new Disk(
                        world.ids().uuid(),
                        project.id(),
                        userOf(project),
                        line.name(),
                        null,
                        line.size(),
                        line.state(),
                        line.type(),
                        "eu-de-0" + line.zone(),
                        created,
                        created.plusMillis(2140),
                        Origin.NONE,
                        shared,
                        root,
                        Map.of(),
                        Map.of("role", line.role()),
                        List.of());
        if (line.state().equals(USED)) {
            Instant since = created.plusSeconds(95);
            String server = serverOf(line.name());
            disk = disk.boundBy(List.of(rack.bond(disk, server, stateOf(server), since)), since);
        }
        world.put(disk);
        return disk;
    }

    /** A root disk is named after its server, others after what is on them. */
    private static String serverOf(String disk) {
        return switch (disk) {
            case "web-assets" -> "web-01";
            case "db-primary", "db-wal" -> "db-01";
            case "db-replica" -> "db-02";
            case "data-03" -> "app-01";
            case "logs-2026" -> "logs-01";
            case "ci-cache-01" -> "ci-01";
            case "ci-cache-02" -> "ci-02";
            default -> disk.endsWith("-root") ? disk.substring(0, disk.length() - 5) : disk;
        };
    }

    /** One server is switched off and one is broken, so that both can be met. */
    private static String stateOf(String server) {
        return switch (server) {
            case "ci-02" -> "SHUTOFF";
            case "kafka-02" -> "ERROR";
            default -> "ACTIVE";
        };
    }

    private void snapshot(Disk disk, String name, int days) {
        Instant created = stamp(days);
        world.put(
                new Snapshot(
                        world.ids().uuid(),
                        disk.projectId(),
                        disk.userId(),
                        disk.id(),
                        name,
                        null,
                        disk.size(),
                        "available",
                        created,
                        created.plusMillis(1870),
                        Map.of()));
    }

    private void backUp(Disk disk) {
        Integer days = BACKED_UP.get(disk.name());
        if (days == null) {
            return;
        }
        for (Backup backup : Stock.BACKUPS) {
            if (backup.name().startsWith(disk.name() + "-")) {
                world.put(backup.of(disk, now.minus(Duration.ofDays(days))));
            }
        }
    }

    private Project project(String name) {
        return world.directory().projectNamed(name, DemoDirectory.ACCOUNT).orElseThrow();
    }

    private String userOf(Project project) {
        return world.directory()
                .userNamed(project.name(), DemoDirectory.ACCOUNT)
                .orElseThrow()
                .id();
    }

    /** Some time within the day that many days ago. */
    private Instant stamp(int days) {
        int seconds = world.ids().below(8 * 3600);
        long micros = world.ids().below(1_000_000);
        return now.minus(Duration.ofDays(days))
                .minusSeconds(seconds)
                .plus(micros, ChronoUnit.MICROS);
    }
}
