package org.evsshell.simulator.world;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** The demo's disks and snapshots, each as one line. */
final class DemoInventory {
    private static final List<Integer> NONE = List.of();

    private final World world;
    private final Instant now;
    private final Project demo;

    DemoInventory(World world, Instant now) {
        this.world = world;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        this.demo = world.site().projects().getFirst();
    }

    /** Zone as a number, age and ages of the snapshots in days, a server's name or none. */
    private record Line(
            String name,
            int size,
            String type,
            int zone,
            int age,
            String server,
            Content content) {}

    private record Content(List<Integer> snapshots, Map<String, String> tags) {}

    void fill() {
        disk("web-01-root", 40, "SAS", 1, 412, "web-01", plain(List.of(120, 30), "web"));
        disk("web-02-root", 40, "SAS", 2, 412, "web-02", plain(List.of(120, 30), "web"));
        disk("web-03-root", 40, "SAS", 3, 405, "web-03", plain(NONE, "web"));
        disk("web-assets", 200, "GPSSD", 1, 398, "web-01", plain(List.of(45), "web"));
        disk("db-primary", 500, "SSD", 1, 380, "db-01", plain(weekly(), "db"));
        disk("db-replica", 500, "SSD", 2, 379, "db-02", plain(List.of(21, 7), "db"));
        disk("db-wal", 100, "ESSD", 1, 379, "db-01", plain(NONE, "db"));
        disk("db-restore-test", 500, "SSD", 3, 12, "", plain(List.of(11), "db"));
        disk("data-01", 100, "SAS", 1, 290, "", plain(List.of(200, 60, 3), "data"));
        disk("data-02", 100, "SAS", 1, 290, "", plain(List.of(60), "data"));
        disk("data-03", 250, "SAS", 2, 211, "app-01", plain(List.of(90, 14), "data"));
        disk("data-04", 250, "SATA", 3, 640, "", plain(NONE, "data"));
        disk("app-01-root", 40, "GPSSD", 2, 211, "app-01", plain(List.of(14), "app"));
        disk("app-02-root", 40, "GPSSD", 3, 190, "app-02", plain(NONE, "app"));
        disk("logs-2026", 1000, "SATA", 2, 326, "log-01", plain(List.of(100), "logs"));
        disk("logs-2025", 1000, "SATA", 2, 690, "", plain(List.of(330, 325), "logs"));
        disk("backup-staging", 2000, "SATA", 3, 150, "", plain(NONE, "ops"));
        disk("ci-cache-01", 80, "GPSSD", 1, 64, "ci-01", plain(NONE, "ci"));
        disk("ci-cache-02", 80, "GPSSD", 2, 64, "ci-02", plain(NONE, "ci"));
        disk("kafka-01", 300, "ESSD", 1, 101, "kafka-01", plain(List.of(10), "kafka"));
        disk("kafka-02", 300, "ESSD", 2, 101, "kafka-02", plain(NONE, "kafka"));
        disk("scratch", 10, "SAS", 1, 2, "", plain(NONE, "ops"));
        disk("データ-保管", 120, "SSD", 3, 55, "", plain(List.of(20, 5), "data"));
        shared();
        broken();
        backupSnapshot();
        other();
    }

    private static List<Integer> weekly() {
        return List.of(49, 42, 35, 28, 21, 14, 7);
    }

    private static Content plain(List<Integer> snapshots, String role) {
        return new Content(snapshots, Map.of("role", role));
    }

    private void disk(
            String name, int size, String type, int zone, int age, String server, Content content) {
        Line line = new Line(name, size, type, zone, age, server, content);
        Disk disk = make(line, line.server().isEmpty() ? "available" : "in-use", false);
        world.put(disk);
        for (int days : content.snapshots()) {
            snapshot(disk, name + "-" + days + "d", days);
        }
    }

    /** A disk two servers of a cluster share. */
    private void shared() {
        Content content = new Content(NONE, Map.of("role", "cluster"));
        Disk disk =
                make(
                        new Line("cluster-quorum", 20, sharedType(), 1, 260, "", content),
                        "in-use",
                        true);
        Instant since = disk.createdAt().plus(Duration.ofMinutes(9));
        world.put(
                attached(
                        disk,
                        List.of(
                                attachment("/dev/sdb", since),
                                attachment("/dev/sdb", since.plusSeconds(31)))));
    }

    private String sharedType() {
        return world.site().types().stream()
                .filter(DiskType::multiattach)
                .map(DiskType::name)
                .findFirst()
                .orElse("SSD");
    }

    /** A disk whose creation failed and that nobody has cleared away. */
    private void broken() {
        Content content = new Content(NONE, Map.of("role", "ops"));
        world.put(make(new Line("import-failed", 400, "ESSD", 2, 33, "", content), "error", false));
    }

    /** What a backup leaves behind: to be seen, not to be rolled back. */
    private void backupSnapshot() {
        for (Disk disk : List.copyOf(world.disks(demo.id()))) {
            if ("data-02".equals(disk.name())) {
                snapshot(disk, "autobk_snapshot_vbs_0001", 1);
            }
        }
    }

    private void other() {
        Project project = world.site().projects().getLast();
        for (String name : List.of("alt-data-01", "alt-root")) {
            String id = world.ids().uuid();
            world.put(
                    new Disk(
                            id,
                            project.id(),
                            userOf(project),
                            name,
                            null,
                            40,
                            "available",
                            "SAS",
                            "eu-de-01",
                            stamp(77),
                            stamp(77).plusSeconds(1),
                            null,
                            false,
                            false,
                            Map.of(),
                            Map.of(),
                            List.of()));
        }
    }

    private Disk make(Line line, String status, boolean shared) {
        Instant created = stamp(line.age());
        Disk disk =
                new Disk(
                        world.ids().uuid(),
                        demo.id(),
                        userOf(demo),
                        line.name(),
                        null,
                        line.size(),
                        status,
                        line.type(),
                        "eu-de-0" + line.zone(),
                        created,
                        created.plusMillis(2140),
                        null,
                        shared,
                        line.name().endsWith("-root"),
                        Map.of(),
                        line.content().tags(),
                        List.of());
        if (line.server().isEmpty()) {
            return disk;
        }
        String device = disk.bootable() ? "/dev/vda" : "/dev/vdb";
        return attached(disk, List.of(attachment(device, created.plusSeconds(95))));
    }

    private Attachment attachment(String device, Instant since) {
        return new Attachment(world.ids().uuid(), world.ids().uuid(), device, since);
    }

    private static Disk attached(Disk disk, List<Attachment> attachments) {
        return new Disk(
                disk.id(),
                disk.projectId(),
                disk.userId(),
                disk.name(),
                disk.description(),
                disk.size(),
                disk.status(),
                disk.type(),
                disk.zone(),
                disk.createdAt(),
                attachments.getLast().attachedAt(),
                disk.snapshotId(),
                disk.multiattach(),
                disk.bootable(),
                disk.metadata(),
                disk.tags(),
                attachments);
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

    private String userOf(Project project) {
        return world.site().users().stream()
                .filter(user -> user.projectId().equals(project.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Some time within the day that many days ago. */
    private Instant stamp(int days) {
        int seconds = world.ids().below(8 * 3600);
        return now.minus(Duration.ofDays(days)).minusSeconds(seconds).plusNanos(micros());
    }

    private long micros() {
        return world.ids().below(1_000_000) * 1000L;
    }
}
