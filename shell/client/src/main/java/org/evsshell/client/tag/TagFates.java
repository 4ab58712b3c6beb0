package org.evsshell.client.tag;

import org.evsshell.client.fate.Fate;
import org.evsshell.client.fate.FateLookup;
import org.evsshell.client.fate.Marks;
import org.evsshell.client.fate.Sent;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;

import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.Objects;

/** How the fate of changes to tags is found out: the disk's tags tell. */
public final class TagFates {
    private TagFates() {}

    /** The lookups by operation id. */
    public static Map<String, FateLookup> all() {
        FateLookup added =
                FateLookup.byState(
                        (sent, reads) -> added(sent, reads, TagCalls.list(disk(sent.call()))),
                        TagFates::listIt);
        FateLookup removed =
                FateLookup.byState(
                        (sent, reads) -> removed(sent, reads, TagCalls.list(disk(sent.call()))),
                        TagFates::listIt);
        return Map.of(
                TagOperations.ADD.id(),
                added,
                TagOperations.NEWER_ADD.id(),
                FateLookup.byState(
                        (sent, reads) -> added(sent, reads, newer(sent)), TagFates::listIt),
                TagOperations.REMOVE.id(),
                removed,
                TagOperations.REMOVE_ONE.id(),
                removed,
                TagOperations.NEWER_REMOVE.id(),
                FateLookup.byState(
                        (sent, reads) -> removed(sent, reads, newer(sent)), TagFates::listIt));
    }

    private static Fate added(Sent sent, Caller reads, Call list) {
        Map<String, String> shown = Tags.map(reads.send(list).path("tags"));
        Map<String, String> wished = Tags.map(body(sent).path("tags"));
        return shown.entrySet().containsAll(wished.entrySet())
                ? Marks.happened()
                : new Fate.Absent();
    }

    private static Fate removed(Sent sent, Caller reads, Call list) {
        Map<String, String> shown = Tags.map(reads.send(list).path("tags"));
        String key = sent.call().variables().get("key");
        boolean left =
                key != null
                        ? shown.containsKey(key)
                        : Tags.map(body(sent).path("tags")).keySet().stream()
                                .anyMatch(shown::containsKey);
        return left ? new Fate.Absent() : Marks.happened();
    }

    private static JsonNode body(Sent sent) {
        return Objects.requireNonNull(sent.call().body());
    }

    private static Call newer(Sent sent) {
        return TagCalls.at(TagOperations.NEWER_LIST, TagCalls.list(disk(sent.call())));
    }

    private static String disk(Call call) {
        String disk = call.variables().get("volume_id");
        return disk != null ? disk : Objects.requireNonNull(call.variables().get("resource_id"));
    }

    private static String listIt(Call call) {
        return "tag list " + disk(call);
    }
}
