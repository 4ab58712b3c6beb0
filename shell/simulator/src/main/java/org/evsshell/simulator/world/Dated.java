package org.evsshell.simulator.world;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;

/** What lists show: something of a project, with an ID and a time of creation. */
public sealed interface Dated permits Disk, Snapshot, Server, Transfer, Backup {

    /** The order lists have unless asked otherwise: newest first. */
    Comparator<Dated> NEWEST_FIRST =
            (left, right) -> {
                int byTime = right.createdAt().compareTo(left.createdAt());
                return byTime != 0 ? byTime : right.id().compareTo(left.id());
            };

    String id();

    String projectId();

    Instant createdAt();

    /** A copy that cannot be changed and keeps its order, as answers show it. */
    static Map<String, String> ordered(Map<String, String> map) {
        if (map.isEmpty()) {
            return Map.of();
        }
        return map instanceof OrderedTexts ordered ? ordered : new OrderedTexts(map);
    }
}
