package org.evsshell.tests.faults;

import org.evsshell.client.EvsClient;
import org.evsshell.rules.Dialect;
import org.evsshell.simulator.world.Disk;
import org.evsshell.simulator.world.World;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Metadata of disks, and tags where there are any. */
final class LabelWork {
    private static final List<String> KEYS = List.of("a", "b", "c");

    private final EvsClient client;
    private final Attempts attempts;
    private final Intended intended;
    private final RandomGenerator chance;

    LabelWork(BadDay day, Attempts attempts, Intended intended, RandomGenerator chance) {
        this.client = day.client();
        this.attempts = attempts;
        this.intended = intended;
        this.chance = chance;
    }

    void change(int number) {
        Intended.any(intended.disks(), chance)
                .ifPresent(
                        disk -> {
                            if (client.dialect() == Dialect.EVS && chance.nextBoolean()) {
                                changeTags(disk, "v" + number);
                            } else {
                                changeMetadata(disk, "v" + number);
                            }
                        });
    }

    private void changeMetadata(Intended.Disk disk, String value) {
        Map<String, String> metadata = new TreeMap<>(disk.metadata());
        String key = KEYS.get(chance.nextInt(KEYS.size()));
        if (metadata.containsKey(key) && chance.nextBoolean()) {
            metadata.remove(key);
            attempts.attempt(
                    "unset " + key + " of " + disk.name(),
                    () -> client.diskMetadata().remove(disk.id(), key),
                    world -> !real(world, disk).metadata().containsKey(key),
                    () -> intended.put(disk.withMetadata(metadata)));
            return;
        }
        metadata.put(key, value);
        attempts.attempt(
                "set " + key + " of " + disk.name(),
                () -> client.diskMetadata().add(disk.id(), Map.of(key, value)),
                world -> value.equals(real(world, disk).metadata().get(key)),
                () -> intended.put(disk.withMetadata(metadata)));
    }

    private void changeTags(Intended.Disk disk, String value) {
        Map<String, String> tags = new TreeMap<>(disk.tags());
        if (!tags.isEmpty() && chance.nextBoolean()) {
            // One goes by its own call, several by another.
            List<String> there = new ArrayList<>(tags.keySet());
            Set<String> keys = Set.copyOf(there.subList(0, 1 + chance.nextInt(there.size())));
            tags.keySet().removeAll(keys);
            attempts.attempt(
                    "remove tags of " + disk.name(),
                    () -> client.tags().remove(disk.id(), keys),
                    world -> real(world, disk).tags().equals(tags),
                    () -> intended.put(disk.withTags(tags)));
            return;
        }
        Map<String, String> more = Map.of(KEYS.get(chance.nextInt(KEYS.size())), value, "d", value);
        tags.putAll(more);
        attempts.attempt(
                "tag " + disk.name(),
                () -> client.tags().add(disk.id(), more),
                world -> real(world, disk).tags().equals(tags),
                () -> intended.put(disk.withTags(tags)));
    }

    private static Disk real(World world, Intended.Disk disk) {
        return world.disk(disk.id()).orElseThrow();
    }
}
