package org.evsshell.rules.facts;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * What the cloud has on offer.
 *
 * @param zones the availability zones that can be used
 * @param types the names of the disk types there are
 * @param zonesOfType the zones that offer the type asked for; empty means all do
 */
public record OfferFacts(
        @Nullable Set<String> zones,
        @Nullable Set<String> types,
        @Nullable Set<String> zonesOfType) {
    /** Nothing known. */
    public static final OfferFacts UNKNOWN = new OfferFacts(null, null, null);

    public OfferFacts {
        zones = zones == null ? null : Set.copyOf(zones);
        types = types == null ? null : Set.copyOf(types);
        zonesOfType = zonesOfType == null ? null : Set.copyOf(zonesOfType);
    }
}
