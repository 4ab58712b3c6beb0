package org.evsshell.rules;

import org.evsshell.rules.facts.QuotaFacts;
import org.jspecify.annotations.Nullable;

/** Questions about what the quota leaves room for. */
final class Room {
    private Room() {}

    static boolean tooFewDisks(Facts facts) {
        return less(quota(facts).disks(), count(facts));
    }

    static boolean tooFewGigabytes(Facts facts) {
        Integer size = facts.request().size();
        return size != null && less(quota(facts).gigabytes(), (long) size * count(facts));
    }

    static boolean tooFewToGrow(Facts facts) {
        Integer now = facts.disk().size();
        Integer then = facts.request().size();
        return now != null && then != null && less(quota(facts).gigabytes(), (long) then - now);
    }

    static boolean tooFewForTheDisk(Facts facts) {
        Integer size = facts.disk().size();
        return size != null && less(quota(facts).gigabytes(), size);
    }

    static boolean noSnapshotLeft(Facts facts) {
        return less(quota(facts).snapshots(), 1);
    }

    static boolean tooLarge(Facts facts) {
        Integer size = facts.request().size();
        return size != null && less(quota(facts).largestDisk(), size);
    }

    static boolean noTypeChangeLeft(Facts facts) {
        return less(quota(facts).typeChanges(), 1);
    }

    private static boolean less(@Nullable Integer left, long wanted) {
        return left != null && left < wanted;
    }

    private static int count(Facts facts) {
        Integer count = facts.request().count();
        return count == null ? 1 : count;
    }

    private static QuotaFacts quota(Facts facts) {
        return facts.cloud().quota();
    }
}
