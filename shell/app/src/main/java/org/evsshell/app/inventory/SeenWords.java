package org.evsshell.app.inventory;

import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.CallListener;
import org.evsshell.client.tag.Tags;
import org.evsshell.rules.Action;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one cloud's answers have shown that no inventory keeps: keys of tags, IDs of transfers. Safe
 * for use from any thread.
 */
public final class SeenWords implements CallListener {
    private static final int MOST = 1000;

    private final Set<String> tagKeys = new LinkedHashSet<>();
    private final Set<String> transfers = new LinkedHashSet<>();

    /** Keys of tags, in the order they were seen. */
    public synchronized List<String> tagKeys() {
        return new ArrayList<>(tagKeys);
    }

    /** IDs of transfers that are open as far as known. */
    public synchronized List<String> transfers() {
        return new ArrayList<>(transfers);
    }

    @Override
    public synchronized void answered(Call call, JsonNode answer) {
        takeTags(answer.path("tags"));
        answer.path("resources").forEach(row -> takeTags(row.path("tags")));
        if (call.body() != null && call.operation().action() == Action.TAG_ADD) {
            takeTags(call.body().path("tags"));
        }
        takeTransfer(answer.path("transfer"));
        answer.path("transfers").forEach(this::takeTransfer);
        if (ends(call)) {
            transfers.remove(call.variables().getOrDefault("transfer_id", ""));
        }
    }

    private static boolean ends(Call call) {
        Action action = call.operation().action();
        return action == Action.TRANSFER_ACCEPT || action == Action.TRANSFER_DELETE;
    }

    private void takeTags(JsonNode tags) {
        for (ObjectNode pair : Tags.pairs(tags)) {
            keep(tagKeys, pair.path("key").asString(""));
        }
    }

    private void takeTransfer(JsonNode transfer) {
        keep(transfers, transfer.path("id").asString(""));
    }

    private static void keep(Set<String> words, String word) {
        if (!word.isEmpty() && words.size() < MOST) {
            words.add(word);
        }
    }

    @Override
    public void failed(Call call, EvsException reason) {}
}
