package org.evsshell.simulator.world;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What projects may have, where it is limited, by the service's names. Not thread-safe; the
 * simulator's lock guards it.
 */
public final class Quotas {
    private final Map<String, Map<String, Long>> limits = new TreeMap<>();
    private long changes;

    /** The limits set for a project; empty for one that may have as much as it likes. */
    public Map<String, Long> of(String projectId) {
        return Collections.unmodifiableMap(limits.getOrDefault(projectId, Map.of()));
    }

    /**
     * Limits a project.
     *
     * @param name such as {@code gigabytes} or {@code volumes_SSD}
     * @param most the most there may be; -1 for no limit
     */
    public void limit(String projectId, String name, long most) {
        limits.computeIfAbsent(projectId, any -> new TreeMap<>()).put(name, most);
        changes++;
    }

    /** Takes all limits of a project away. */
    public void clear(String projectId) {
        if (limits.remove(projectId) != null) {
            changes++;
        }
    }

    /** By project. */
    public Map<String, Map<String, Long>> all() {
        return Collections.unmodifiableMap(limits);
    }

    /** How often they have changed. */
    long changes() {
        return changes;
    }
}
