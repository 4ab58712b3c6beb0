package org.evsshell.simulator.api;

import org.evsshell.simulator.exchange.SimAnswer;

import java.util.HashSet;
import java.util.Set;

/**
 * What Cinder has and nobody ever has here: lists of it are empty, and none is found by its ID
 * (21.3, observed 2026-11-25). Simplified: groups, their snapshots and messages cannot be made.
 *
 * @param plural the field of its lists
 * @param word what refusals call one
 * @param resource the name its filters go by; empty where any filter is taken
 * @param microversion from which on there is any
 */
record NothingThere(String plural, String word, String resource, int microversion) {
    static final NothingThere MESSAGES = new NothingThere("messages", "Message", "message", 3);
    static final NothingThere GROUPS = new NothingThere("groups", "Group", "group", 13);
    static final NothingThere GROUP_SNAPSHOTS =
            new NothingThere("group_snapshots", "GroupSnapshot", "group_snapshot", 14);

    static final NothingThere CONSISTENCY_GROUPS =
            new NothingThere("consistencygroups", "Group", "", 0);
    static final NothingThere CONSISTENCY_SNAPSHOTS =
            new NothingThere("cgsnapshots", "GroupSnapshot", "", 0);

    /** Groups may be listed with their disks. */
    private static final Set<String> MORE = Set.of("list_volume");

    SimAnswer list(Call call) {
        Microversion.demand(call, microversion);
        if (!resource.isEmpty()) {
            Set<String> filters = new HashSet<>(ResourceFilters.of(resource));
            filters.addAll(MORE);
            Filters.check(call, filters);
        }
        Window.of(call, Set.of("id", "name", "status", "created_at"));
        return SimAnswer.json(
                200,
                Json.write(
                        json -> {
                            json.writeArrayPropertyStart(plural);
                            json.writeEndArray();
                        }));
    }

    SimAnswer show(Call call) {
        Microversion.demand(call, microversion);
        throw Refusal.notFound(word, call.parameter("id"));
    }
}
