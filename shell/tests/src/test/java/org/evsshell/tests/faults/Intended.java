package org.evsshell.tests.faults;

import org.evsshell.simulator.world.World;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** What should be in the world after all that was done; everything in it is at rest. */
final class Intended {
    private final Map<String, Disk> disks = new LinkedHashMap<>();
    private final Map<String, Disk> given = new LinkedHashMap<>();
    private final Map<String, Copy> copies = new LinkedHashMap<>();

    /** What the client notes down about its own creates. */
    private static final String MARKS = "evs-shell:";

    /** A disk as it should be. */
    record Disk(
            String id,
            String name,
            @Nullable String description,
            int size,
            String type,
            Map<String, String> metadata,
            Map<String, String> tags,
            @Nullable String server) {
        Disk {
            metadata = Collections.unmodifiableMap(new TreeMap<>(metadata));
            tags = Collections.unmodifiableMap(new TreeMap<>(tags));
        }

        Disk described(String newDescription) {
            return new Disk(id, name, newDescription, size, type, metadata, tags, server);
        }

        Disk ofSize(int newSize) {
            return new Disk(id, name, description, newSize, type, metadata, tags, server);
        }

        Disk ofType(String newType) {
            return new Disk(id, name, description, size, newType, metadata, tags, server);
        }

        Disk withMetadata(Map<String, String> newMetadata) {
            return new Disk(id, name, description, size, type, newMetadata, tags, server);
        }

        Disk withTags(Map<String, String> newTags) {
            return new Disk(id, name, description, size, type, metadata, newTags, server);
        }

        Disk on(@Nullable String newServer) {
            return new Disk(id, name, description, size, type, metadata, tags, newServer);
        }

        boolean free() {
            return server == null;
        }
    }

    /** A snapshot as it should be. */
    record Copy(String id, String diskId, String name, int size) {}

    void put(Disk disk) {
        disks.put(disk.id(), disk);
    }

    void put(Copy copy) {
        copies.put(copy.id(), copy);
    }

    void removeDisk(String id) {
        disks.remove(id);
        copies.values().removeIf(copy -> copy.diskId().equals(id));
    }

    /** A disk without snapshots goes to the other project. */
    void give(Disk disk) {
        disks.remove(disk.id());
        given.put(disk.id(), disk);
    }

    void removeCopy(String id) {
        copies.remove(id);
    }

    Map<String, Disk> disks() {
        return disks;
    }

    Map<String, Copy> copies() {
        return copies;
    }

    /** A disk's snapshots, the latest last. */
    List<Copy> copiesOf(Disk disk) {
        return copies.values().stream().filter(copy -> copy.diskId().equals(disk.id())).toList();
    }

    /** Any of them; empty when there is none. */
    static <T> Optional<T> any(Map<String, T> all, RandomGenerator chance) {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new ArrayList<>(all.values()).get(chance.nextInt(all.size())));
    }

    /** The disks that no server has. */
    Map<String, Disk> free() {
        Map<String, Disk> free = new LinkedHashMap<>(disks);
        free.values().removeIf(disk -> !disk.free());
        return free;
    }

    /** All of it as text by ID, to be compared with {@link #real}. */
    Map<String, String> text() {
        Map<String, String> text = new TreeMap<>();
        disks.values().forEach(disk -> text.put(disk.id(), "ours, " + words(disk)));
        given.values().forEach(disk -> text.put(disk.id(), "given, " + words(disk)));
        copies.values()
                .forEach(
                        copy -> text.put(copy.id(), copy(copy.name(), copy.diskId(), copy.size())));
        return text;
    }

    /** What is there, in the same words. */
    static Map<String, String> real(World world, String projectId) {
        Map<String, String> text = new TreeMap<>();
        for (org.evsshell.simulator.world.Disk disk : world.allDisks()) {
            boolean ours = world.disks(projectId).contains(disk);
            text.put(disk.id(), (ours ? "ours, " : "given, ") + words(disk));
        }
        world.allTransfers().forEach(offer -> text.put(offer.id(), "an offer nobody wants"));
        world.allSnapshots()
                .forEach(
                        copy ->
                                text.put(
                                        copy.id(),
                                        copy(
                                                        String.valueOf(copy.name()),
                                                        copy.diskId(),
                                                        copy.size())
                                                .replace("available", copy.status())));
        return text;
    }

    private static String words(Disk disk) {
        return disk.toString() + (disk.free() ? " available" : " in-use");
    }

    private static String words(org.evsshell.simulator.world.Disk disk) {
        Map<String, String> metadata = new TreeMap<>(disk.metadata());
        metadata.keySet().removeIf(key -> key.startsWith(MARKS));
        String server =
                disk.attachments().isEmpty() ? null : disk.attachments().getFirst().serverId();
        Disk shown =
                new Disk(
                        disk.id(),
                        String.valueOf(disk.name()),
                        disk.description(),
                        disk.size(),
                        disk.type(),
                        metadata,
                        disk.tags(),
                        server);
        return shown + " " + disk.status();
    }

    private static String copy(String name, String diskId, int size) {
        return "snapshot " + name + " of " + diskId + ", " + size + " GB, available";
    }
}
