package org.evsshell.simulator.api;

import org.evsshell.rules.Facts;
import org.evsshell.rules.Rule;
import org.evsshell.rules.facts.Allowance;
import org.evsshell.rules.facts.QuotaFacts;
import org.jspecify.annotations.Nullable;

/** What Cinder 21.3 says where a quota leaves no room (observed 2026-11-25). */
final class OverLimit {
    private OverLimit() {}

    /** The words; null where the rule is not about a quota. */
    static @Nullable String of(Rule rule, Facts facts) {
        return switch (rule.id()) {
            case "disk-quota-largest", "disk-extend-largest" ->
                    "VolumeSizeExceedsLimit: Requested volume size "
                            + facts.request().size()
                            + "G is larger than maximum allowed limit "
                            + allowance(facts, "per_volume_gigabytes").limit()
                            + "G.";
            case "disk-quota-size", "disk-quota-size-cinder" ->
                    gigabytes(facts, number(facts.request().size()) * count(facts));
            case "disk-extend-quota", "disk-extend-quota-cinder" ->
                    gigabytes(facts, number(facts.request().size()) - number(facts.disk().size()));
            case "snapshot-quota-size", "transfer-accept-size" ->
                    gigabytes(facts, number(facts.disk().size()));
            case "disk-quota-count", "disk-quota-count-cinder", "transfer-accept-count" ->
                    volumes(facts, count(facts));
            case "disk-retype-quota" -> ofType(facts);
            case "snapshot-quota-count" -> snapshots(facts);
            default -> null;
        };
    }

    private static String gigabytes(Facts facts, long wanted) {
        return gigabytes(facts, quota(facts).lacking("gigabytes", wanted).orElseThrow(), wanted);
    }

    private static String gigabytes(Facts facts, String name, long wanted) {
        Allowance allowance = allowance(facts, name);
        return "VolumeSizeExceedsAvailableQuota: Requested volume or snapshot exceeds allowed "
                + name
                + " quota. Requested "
                + wanted
                + "G, quota is "
                + allowance.limit()
                + "G and "
                + allowance.used()
                + "G has been consumed.";
    }

    private static String volumes(Facts facts, long wanted) {
        return volumes(facts, quota(facts).lacking("volumes", wanted).orElseThrow());
    }

    private static String volumes(Facts facts, String name) {
        return "VolumeLimitExceeded: Maximum number of volumes allowed ("
                + allowance(facts, name).limit()
                + ") exceeded for quota '"
                + name
                + "'.";
    }

    private static String snapshots(Facts facts) {
        String name = quota(facts).lacking("snapshots", 1).orElseThrow();
        return "SnapshotLimitExceeded: Maximum number of snapshots allowed ("
                + allowance(facts, name).limit()
                + ") exceeded";
    }

    private static String ofType(Facts facts) {
        long size = number(facts.disk().size());
        return quota(facts)
                .lackingOfType("gigabytes", size)
                .map(name -> gigabytes(facts, name, size))
                .orElseGet(
                        () ->
                                volumes(
                                        facts,
                                        quota(facts).lackingOfType("volumes", 1).orElseThrow()));
    }

    private static QuotaFacts quota(Facts facts) {
        return facts.cloud().quota();
    }

    private static Allowance allowance(Facts facts, String name) {
        return quota(facts).limits().getOrDefault(name, new Allowance(-1, 0));
    }

    private static long count(Facts facts) {
        Integer count = facts.request().count();
        return count == null ? 1 : count;
    }

    private static long number(@Nullable Integer size) {
        return size == null ? 0 : size;
    }
}
