package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which query keys of a list are filters. Cinder ignores what it does not know up to microversion
 * 3.30 and refuses it after (21.3, observed 2026-11-23); EVS says nothing about unknown keys, so
 * they are ignored.
 */
final class Filters {
    private static final int STRICT_MICROVERSION = 31;
    private static final int COUNT_MICROVERSION = 45;
    private static final Set<String> NO_FILTERS =
            Set.of(
                    "limit",
                    "offset",
                    "marker",
                    "sort",
                    "sort_key",
                    "sort_dir",
                    "all_tenants",
                    "glance_metadata",
                    "migration_status",
                    "group_id",
                    "consumes_quota");

    private Filters() {}

    static void check(Call call, Set<String> known) {
        if (call.dialect() == Dialect.EVS || !call.microversion().atLeast(STRICT_MICROVERSION)) {
            return;
        }
        boolean countKnown = call.microversion().atLeast(COUNT_MICROVERSION);
        List<String> unknown = new ArrayList<>();
        for (String key : call.query().values().keySet()) {
            boolean count = key.equals("with_count") && countKnown;
            if (!known.contains(key) && !NO_FILTERS.contains(key) && !count) {
                unknown.add(key);
            }
        }
        if (!unknown.isEmpty()) {
            throw Refusal.badRequest(
                    "Invalid filters "
                            + String.join(",", unknown)
                            + " are found in query options.");
        }
    }
}
