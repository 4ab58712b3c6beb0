package org.evsshell.rules.facts;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The quotas the request is measured by, as they are before it.
 *
 * @param limits by the service's names: {@code volumes}, {@code snapshots}, {@code gigabytes}
 *     (disks and snapshots together) and {@code per_volume_gigabytes} of the project, and the first
 *     three of the type concerned, such as {@code gigabytes_SSD}
 * @param typeChanges how many disks change their type already; null if not known
 */
public record QuotaFacts(SortedMap<String, Allowance> limits, @Nullable Integer typeChanges) {
    /** Nothing known. */
    public static final QuotaFacts UNKNOWN = new QuotaFacts(Collections.emptySortedMap(), null);

    public QuotaFacts {
        limits = Collections.unmodifiableSortedMap(new TreeMap<>(limits));
    }

    /** One quota, and nothing else known. */
    public static QuotaFacts of(String name, Allowance allowance) {
        TreeMap<String, Allowance> one = new TreeMap<>();
        one.put(name, allowance);
        return new QuotaFacts(one, null);
    }

    /** The same with so many disks that change their type already. */
    public QuotaFacts changing(int disks) {
        return new QuotaFacts(limits, disks);
    }

    /**
     * The quota that leaves no room: that of the project, else that of the type.
     *
     * @param kind the quota's name without a type, such as {@code gigabytes}
     * @param more how much is wanted
     */
    public Optional<String> lacking(String kind, long more) {
        return limits.entrySet().stream()
                .filter(each -> each.getKey().equals(kind) || each.getKey().startsWith(kind + "_"))
                .filter(each -> !each.getValue().hasRoomFor(more))
                .map(each -> each.getKey())
                .findFirst();
    }

    /** The same, of quotas of the type alone. */
    public Optional<String> lackingOfType(String kind, long more) {
        return new QuotaFacts(limits.tailMap(kind + "_"), null).lacking(kind, more);
    }
}
