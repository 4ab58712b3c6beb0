package org.evsshell.tests.faults;

import org.evsshell.simulator.world.World;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** What should be in the world after all that was done; everything in it is at rest. */
final class Intended {
    private final Map<String, Disk> disks = new LinkedHashMap<>();
    private final Map<String, Copy> copies = new LinkedHashMap<>();

    /** A disk as it should be. */
    record Disk(String id, String name, @Nullable String description, int size) {}

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

    /** All of it as text by ID, to be compared with {@link #real}. */
    Map<String, String> text() {
        Map<String, String> text = new TreeMap<>();
        disks.values()
                .forEach(
                        disk ->
                                text.put(
                                        disk.id(),
                                        disk(disk.name(), disk.description(), disk.size())));
        copies.values()
                .forEach(
                        copy -> text.put(copy.id(), copy(copy.name(), copy.diskId(), copy.size())));
        return text;
    }

    /** What is there, in the same words. */
    static Map<String, String> real(World world) {
        Map<String, String> text = new TreeMap<>();
        world.allDisks()
                .forEach(
                        disk ->
                                text.put(
                                        disk.id(),
                                        disk(
                                                        String.valueOf(disk.name()),
                                                        disk.description(),
                                                        disk.size())
                                                .replace("available", disk.status())));
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

    private static String disk(String name, @Nullable String description, int size) {
        return "disk " + name + ", " + description + ", " + size + " GB, available";
    }

    private static String copy(String name, String diskId, int size) {
        return "snapshot " + name + " of " + diskId + ", " + size + " GB, available";
    }
}
