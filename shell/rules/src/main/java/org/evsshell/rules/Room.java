package org.evsshell.rules;

import org.evsshell.rules.facts.QuotaFacts;

/** Questions about what the quotas leave room for. */
final class Room {
    private static final String DISKS = "volumes";
    private static final String SNAPSHOTS = "snapshots";
    private static final String GIGABYTES = "gigabytes";
    private static final String LARGEST = "per_volume_gigabytes";

    private static final int MOST_TYPE_CHANGES = 10;

    private Room() {}

    static boolean tooFewDisks(Facts facts) {
        return lacks(facts, DISKS, count(facts));
    }

    static boolean tooFewGigabytes(Facts facts) {
        Integer size = facts.request().size();
        return size != null && lacks(facts, GIGABYTES, (long) size * count(facts));
    }

    static boolean tooFewToGrow(Facts facts) {
        Integer now = facts.disk().size();
        Integer then = facts.request().size();
        return now != null && then != null && lacks(facts, GIGABYTES, (long) then - now);
    }

    static boolean tooFewForTheDisk(Facts facts) {
        Integer size = facts.disk().size();
        return size != null && lacks(facts, GIGABYTES, size);
    }

    static boolean noSnapshotLeft(Facts facts) {
        return lacks(facts, SNAPSHOTS, 1);
    }

    static boolean tooLarge(Facts facts) {
        Integer size = facts.request().size();
        return size != null && lacks(facts, LARGEST, size);
    }

    /** The project has the disk already; only its type is new. */
    static boolean tooFewOfTheType(Facts facts) {
        QuotaFacts quota = facts.cloud().quota();
        Integer size = facts.disk().size();
        return quota.lackingOfType(DISKS, 1).isPresent()
                || (size != null && quota.lackingOfType(GIGABYTES, size).isPresent());
    }

    static boolean noTypeChangeLeft(Facts facts) {
        Integer already = facts.cloud().quota().typeChanges();
        return already != null && already >= MOST_TYPE_CHANGES;
    }

    private static boolean lacks(Facts facts, String kind, long more) {
        return facts.cloud().quota().lacking(kind, more).isPresent();
    }

    private static int count(Facts facts) {
        Integer count = facts.request().count();
        return count == null ? 1 : count;
    }
}
