package org.evsshell.rules;

import java.util.Map;
import java.util.Set;

/**
 * Which disk type can become which (EVS user guide, changing the disk type). The text of EVS.2087,
 * that only a higher type is allowed, is narrower than this table; the table is what is followed.
 */
final class TypeChanges {
    private static final Map<String, Set<String>> TARGETS =
            Map.of(
                    "ESSD", Set.of("SSD", "GPSSD"),
                    "SSD", Set.of("ESSD", "GPSSD"),
                    "GPSSD", Set.of("ESSD", "SSD"),
                    "SAS", Set.of("ESSD", "SSD", "GPSSD"),
                    "SATA", Set.of("ESSD", "SSD", "GPSSD", "SAS"));

    private TypeChanges() {}

    /** Another type of the table, but none of the targets; types it does not have may be newer. */
    static boolean unlisted(Facts facts) {
        String now = facts.disk().kind().type();
        String then = facts.request().order().type();
        if (now == null || then == null) {
            return false;
        }
        Set<String> targets = TARGETS.get(now);
        return targets != null
                && TARGETS.containsKey(then)
                && !targets.contains(then)
                && !now.equals(then);
    }

    static boolean same(Facts facts) {
        String now = facts.disk().kind().type();
        return now != null && now.equals(facts.request().order().type());
    }
}
