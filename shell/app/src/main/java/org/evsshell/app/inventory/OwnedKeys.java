package org.evsshell.app.inventory;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

/**
 * Which keys of metadata disks and snapshots were last seen with, ten thousand of them. Belongs to
 * one {@link SeenWords}, whose lock it shares.
 */
final class OwnedKeys {
    /** The fields of a disk or snapshot that are looked at. */
    static final Set<String> FIELDS = Set.of("id", "name", "metadata");

    private static final int MOST = 10_000;

    private final SequencedMap<String, Owner> owners = new LinkedHashMap<>();

    private record Owner(String noun, String name, SequencedSet<String> keys) {
        boolean isCalled(String asNoun, String asName) {
            return noun.equals(asNoun) && name.equals(asName);
        }
    }

    /** A disk or snapshot was shown whole. */
    void shown(String noun, JsonNode json) {
        put(
                json.path("id").asString(""),
                new Owner(noun, json.path("name").asString(""), keysOf(json)));
    }

    /** All metadata of one was shown. */
    void shown(String noun, String id, JsonNode answer) {
        Owner before = owners.get(id);
        put(id, new Owner(noun, before == null ? "" : before.name(), keysOf(answer)));
    }

    /** One key was set. */
    void set(String id, String key) {
        Owner owner = owners.get(id);
        if (owner != null) {
            owner.keys().add(key);
        }
    }

    /** One key was taken away. */
    void removed(String id, String key) {
        Owner owner = owners.get(id);
        if (owner != null) {
            owner.keys().remove(key);
        }
    }

    /** The keys of what has this ID or name; empty where none was seen. */
    Optional<SequencedSet<String>> of(String noun, String reference) {
        Owner byId = owners.get(reference);
        if (byId != null) {
            return Optional.of(byId.keys());
        }
        return owners.values().stream()
                .filter(owner -> owner.isCalled(noun, reference))
                .map(Owner::keys)
                .reduce(OwnedKeys::together);
    }

    private static SequencedSet<String> together(
            SequencedSet<String> some, SequencedSet<String> more) {
        SequencedSet<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }

    private void put(String id, Owner owner) {
        owners.put(id, owner);
        if (owners.size() > MOST) {
            owners.pollFirstEntry();
        }
    }

    private static SequencedSet<String> keysOf(JsonNode json) {
        return new LinkedHashSet<>(json.path("metadata").propertyNames());
    }
}
