package org.evsshell.app.inventory;

import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.CallListener;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * What one cloud's answers have shown that no list has: keys of metadata, IDs of jobs, the last
 * thousand of each. Safe for use from any thread.
 */
public final class SeenWords implements CallListener {
    private static final int MOST = 1000;

    private final SequencedSet<String> metadataKeys = new LinkedHashSet<>();
    private final SequencedSet<String> jobs = new LinkedHashSet<>();

    /** Keys of metadata, in the order they were seen. */
    public synchronized List<String> metadataKeys() {
        return new ArrayList<>(metadataKeys);
    }

    /** IDs of jobs, the last first. */
    public synchronized List<String> jobs() {
        return new ArrayList<>(jobs.reversed());
    }

    @Override
    public synchronized void answered(Call call, JsonNode answer) {
        takeMetadata(answer);
        for (String one : List.of("volume", "snapshot")) {
            takeMetadata(answer.path(one));
            answer.path(one + "s").forEach(this::takeMetadata);
        }
        keep(jobs, answer.path("job_id").asString(""));
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
