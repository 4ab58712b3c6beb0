package org.evsshell.app.inventory;

import org.evsshell.client.error.EvsException;
import org.evsshell.client.metadata.MetadataOwner;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.CallListener;
import org.evsshell.client.operation.Operation;
import org.evsshell.rules.Action;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;

/**
 * What one cloud's answers have shown that no list has: keys of metadata, IDs of jobs, the last
 * thousand of each. Safe for use from any thread.
 */
public final class SeenWords implements CallListener {
    private static final int MOST = 1000;

    private final SequencedSet<String> metadataKeys = new LinkedHashSet<>();
    private final OwnedKeys owned = new OwnedKeys();
    private final SequencedSet<String> jobs = new LinkedHashSet<>();

    /** Keys of metadata, in the order they were seen. */
    public synchronized List<String> metadataKeys() {
        return new ArrayList<>(metadataKeys);
    }

    /** The keys a disk or snapshot was last seen with; all keys where it was not seen. */
    public synchronized List<String> metadataKeys(String noun, String reference) {
        return owned.of(noun, reference)
                .<List<String>>map(ArrayList::new)
                .orElseGet(this::metadataKeys);
    }

    /** IDs of jobs, the last first. */
    public synchronized List<String> jobs() {
        return new ArrayList<>(jobs.reversed());
    }

    @Override
    public synchronized void answered(Call call, JsonNode answer) {
        takeMetadata(answer);
        takeOwner("disk", answer.path("volume"));
        answer.path("volumes").forEach(disk -> takeOwner("disk", disk));
        takeOwner("snapshot", answer.path("snapshot"));
        answer.path("snapshots").forEach(snapshot -> takeOwner("snapshot", snapshot));
        for (MetadataOwner owner : MetadataOwner.values()) {
            takeOwned(owner, call, answer);
        }
        keep(jobs, answer.path("job_id").asString(""));
    }

    @Override
    public Set<String> rowFields() {
        return OwnedKeys.FIELDS;
    }

    private void takeOwner(String noun, JsonNode owner) {
        takeMetadata(owner);
        if (owner.path("metadata").isObject()) {
            owned.shown(noun, owner);
        }
    }

    /** Calls on the metadata of one disk or snapshot, and on one key of it. */
    private void takeOwned(MetadataOwner owner, Call call, JsonNode answer) {
        String id = call.variables().get(owner.variable());
        if (id == null) {
            return;
        }
        String key = call.variables().get("key");
        if (key == null && answer.path("metadata").isObject()) {
            if (call.operation().method() == Operation.Method.POST) {
                // Adding is answered with what was added.
                answer.path("metadata").propertyNames().forEach(added -> owned.set(id, added));
            } else {
                owned.shown(owner.noun(), id, answer);
            }
        } else if (key != null && call.operation().action() == Action.METADATA_SET) {
            owned.set(id, key);
        } else if (key != null && call.operation().action() == Action.METADATA_UNSET) {
            owned.removed(id, key);
        }
    }

    private void takeMetadata(JsonNode owner) {
        owner.path("metadata").propertyNames().forEach(key -> keep(metadataKeys, key));
    }

    private static void keep(SequencedSet<String> words, String word) {
        if (!word.isEmpty() && words.add(word) && words.size() > MOST) {
            words.removeFirst();
        }
    }

    @Override
    public void failed(Call call, EvsException reason) {}
}
