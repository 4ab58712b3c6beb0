package org.evsshell.simulator.world;

import org.evsshell.simulator.identity.DemoDirectory;
import org.evsshell.simulator.identity.Directory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * All there is in a simulated cloud, and what it is about to become. Not thread-safe; the
 * simulator's lock guards it.
 */
public final class World {
    private final Site site;
    private final SeededIds ids;
    private final Directory directory;
    private final Quotas quotas = new Quotas();
    private final Shelf<Disk> disks = new Shelf<>();
    private final Shelf<Snapshot> snapshots = new Shelf<>();
    private final Shelf<Server> servers = new Shelf<>();
    private final Map<String, NavigableSet<Snapshot>> snapshotsOfDisk = new HashMap<>();
    private final Shelf<Transfer> transfers = new Shelf<>();
    private final Shelf<Backup> backups = new Shelf<>();
    private final Map<String, Image> images = new LinkedHashMap<>();
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final PriorityQueue<Transition> pending =
            new PriorityQueue<>(Comparator.comparing(Transition::due));
    private Instant lastStamp = Instant.EPOCH;
    private long changes;

    /** A world with the people every world begins with. */
    public World(Site site, SeededIds ids) {
        this(site, ids, DemoDirectory.fresh());
    }

    public World(Site site, SeededIds ids, Directory directory) {
        this.site = site;
        this.ids = ids;
        this.directory = directory;
        Stock.BACKUPS.forEach(backups::put);
    }

    public Site site() {
        return site;
    }

    public SeededIds ids() {
        return ids;
    }

    /** Who may do what here. */
    public Directory directory() {
        return directory;
    }

    /** How much projects may have. */
    public Quotas quotas() {
        return quotas;
    }

    /** How often a request has changed this world; what passes by itself does not count. */
    public long changes() {
        return changes + directory.changes() + quotas.changes();
    }

    /** The present in microseconds, later than any stamp before: no two things are of one age. */
    public Instant stamp(Instant now) {
        Instant stamp = now.truncatedTo(ChronoUnit.MICROS);
        if (!stamp.isAfter(lastStamp)) {
            stamp = lastStamp.plus(1, ChronoUnit.MICROS);
        }
        lastStamp = stamp;
        return stamp;
    }

    public Optional<Disk> disk(String id) {
        return disks.find(id);
    }

    public Optional<Snapshot> snapshot(String id) {
        return snapshots.find(id);
    }

    public Optional<Server> server(String id) {
        return servers.find(id);
    }

    public Optional<Transfer> transfer(String id) {
        return transfers.find(id);
    }

    /** An image that was made here or was there from the beginning. */
    public Optional<Image> image(String id) {
        Image made = images.get(id);
        return made != null
                ? Optional.of(made)
                : Stock.IMAGES.stream().filter(image -> image.id().equals(id)).findFirst();
    }

    public Optional<Backup> backup(String id) {
        return backups.find(id);
    }

    public Optional<Job> job(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /** A project's disks, newest first. */
    public NavigableSet<Disk> disks(String projectId) {
        return disks.of(projectId);
    }

    /** A project's snapshots, newest first. */
    public NavigableSet<Snapshot> snapshots(String projectId) {
        return snapshots.of(projectId);
    }

    /** A project's servers, newest first. */
    public NavigableSet<Server> servers(String projectId) {
        return servers.of(projectId);
    }

    /** A project's open offers, newest first. */
    public NavigableSet<Transfer> transfers(String projectId) {
        return transfers.of(projectId);
    }

    /** A project's backups, newest first. */
    public NavigableSet<Backup> backups(String projectId) {
        return backups.of(projectId);
    }

    /** A disk's snapshots, newest first. */
    public NavigableSet<Snapshot> snapshotsOf(String diskId) {
        NavigableSet<Snapshot> found = snapshotsOfDisk.get(diskId);
        return found == null
                ? Collections.emptyNavigableSet()
                : Collections.unmodifiableNavigableSet(found);
    }

    public Collection<Disk> allDisks() {
        return disks.all();
    }

    public Collection<Snapshot> allSnapshots() {
        return snapshots.all();
    }

    public Collection<Server> allServers() {
        return servers.all();
    }

    public Collection<Transfer> allTransfers() {
        return transfers.all();
    }

    public Collection<Backup> allBackups() {
        return backups.all();
    }

    /** The images that were made here. */
    public Collection<Image> allImages() {
        return Collections.unmodifiableCollection(images.values());
    }

    public Collection<Job> allJobs() {
        return Collections.unmodifiableCollection(jobs.values());
    }

    /** What is still to happen, in no order. */
    public Collection<Transition> pending() {
        return Collections.unmodifiableCollection(pending);
    }

    public void put(Disk disk) {
        disks.put(disk);
        keepStamp(disk.createdAt());
        changes++;
    }

    public void put(Server server) {
        servers.put(server);
        changes++;
    }

    public void put(Snapshot snapshot) {
        snapshots.put(snapshot);
        NavigableSet<Snapshot> siblings =
                snapshotsOfDisk.computeIfAbsent(
                        snapshot.diskId(), any -> new TreeSet<>(Dated.NEWEST_FIRST));
        siblings.remove(snapshot);
        siblings.add(snapshot);
        keepStamp(snapshot.createdAt());
        changes++;
    }

    public void put(Transfer transfer) {
        transfers.put(transfer);
        keepStamp(transfer.createdAt());
        changes++;
    }

    /** Ends an offer, accepted or taken back. */
    public void remove(Transfer transfer) {
        transfers.remove(transfer.id());
        changes++;
    }

    public void put(Backup backup) {
        backups.put(backup);
        changes++;
    }

    public void put(Image image) {
        images.put(image.id(), image);
        changes++;
    }

    public void put(Job job) {
        jobs.put(job.id(), job);
        changes++;
    }

    public void schedule(Transition transition) {
        pending.add(transition);
        changes++;
    }

    /** Lets everything happen that is due. */
    public void advanceTo(Instant now) {
        long before = changes;
        while (!pending.isEmpty() && !pending.element().due().isAfter(now)) {
            happen(pending.remove());
        }
        changes = before;
    }

    private void happen(Transition transition) {
        switch (transition) {
            case Transition.DiskSettles settles ->
                    disk(settles.diskId())
                            .ifPresent(
                                    disk ->
                                            put(
                                                    disk.become(
                                                            settles.status(),
                                                            settles.size(),
                                                            settles.due())));
            case Transition.DiskRetyped retyped ->
                    disk(retyped.diskId()).ifPresent(disk -> put(disk.ofType(retyped.type())));
            case Transition.DiskGoes goes -> removeDisk(goes.diskId());
            case Transition.BondSettles settles ->
                    disk(settles.diskId())
                            .ifPresent(
                                    disk ->
                                            put(
                                                    Bonds.settled(
                                                            disk,
                                                            settles.attachmentId(),
                                                            settles.attached(),
                                                            settles.due())));
            case Transition.SnapshotSettles settles ->
                    snapshot(settles.snapshotId())
                            .ifPresent(each -> put(each.become(settles.status(), settles.due())));
            case Transition.SnapshotGoes goes -> removeSnapshot(goes.snapshotId());
            case Transition.ImageSettles settles ->
                    image(settles.imageId())
                            .ifPresent(image -> put(image.become(settles.status())));
            case Transition.JobRuns runs ->
                    job(runs.jobId())
                            .filter(job -> job.state() == Job.State.INIT)
                            .ifPresent(job -> put(job.running()));
            case Transition.JobEnds ends ->
                    job(ends.jobId())
                            .ifPresent(
                                    job ->
                                            put(
                                                    job.ended(
                                                            ends.errorCode(),
                                                            ends.failReason(),
                                                            ends.due())));
        }
    }

    private void removeDisk(String id) {
        List<Snapshot> left = new ArrayList<>(snapshotsOf(id));
        left.forEach(each -> removeSnapshot(each.id()));
        List.copyOf(transfers.all()).stream()
                .filter(transfer -> transfer.diskId().equals(id))
                .forEach(transfer -> transfers.remove(transfer.id()));
        disks.remove(id);
    }

    private void removeSnapshot(String id) {
        snapshot(id).ifPresent(this::removeFromDisk);
        snapshots.remove(id);
    }

    private void removeFromDisk(Snapshot snapshot) {
        NavigableSet<Snapshot> siblings = snapshotsOfDisk.get(snapshot.diskId());
        if (siblings != null && siblings.remove(snapshot) && siblings.isEmpty()) {
            snapshotsOfDisk.remove(snapshot.diskId());
        }
    }

    private void keepStamp(Instant stamp) {
        if (stamp.isAfter(lastStamp)) {
            lastStamp = stamp;
        }
    }
}
