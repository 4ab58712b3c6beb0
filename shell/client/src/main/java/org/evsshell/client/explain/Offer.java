package org.evsshell.client.explain;

import org.evsshell.client.cloud.CloudInfo;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.type.TypeApi;
import org.evsshell.client.zone.ZoneApi;
import org.evsshell.rules.Rule;
import org.evsshell.rules.facts.OfferFacts;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a cloud has on offer, as its own lists say.
 *
 * @param types the disk types; null where they were not read
 * @param zones the availability zones; null where they were not read
 */
public record Offer(@Nullable List<ObjectNode> types, @Nullable List<ObjectNode> zones) {
    /** Nothing was read. */
    public static final Offer UNREAD = new Offer(null, null);

    private static final String ZONES_OF_TYPE = "RESKEY:availability_zones";

    public Offer {
        types = types == null ? null : List.copyOf(types);
        zones = zones == null ? null : List.copyOf(zones);
    }

    /** Reads the lists that matter to what names this type and zone; none for what is null. */
    public static Offer of(Caller reads, @Nullable String type, @Nullable String zone) {
        return new Offer(
                type == null ? null : new TypeApi(reads).list().toList(),
                zone == null ? null : new ZoneApi(reads).list().toList());
    }

    /** What the rules may know of it where {@code type} is asked for. */
    public OfferFacts facts(@Nullable String type) {
        Set<String> known = null;
        if (types != null) {
            known = new LinkedHashSet<>(typeNames());
            for (ObjectNode each : types) {
                known.add(each.path("id").asString(""));
            }
        }
        return new OfferFacts(
                zones == null ? null : new LinkedHashSet<>(zoneNames()), known, zonesOf(type));
    }

    private @Nullable Set<String> zonesOf(@Nullable String type) {
        for (ObjectNode each : types == null ? List.<ObjectNode>of() : types) {
            String names = each.path("extra_specs").path(ZONES_OF_TYPE).asString("");
            if (each.path("name").asString("").equals(type) && !names.isEmpty()) {
                return new LinkedHashSet<>(List.of(names.split("\\s*,\\s*")));
            }
        }
        return null;
    }

    /** What there is instead, such as {@code There are: SAS, SSD.}; empty for other rules. */
    public String instead(Rule rule) {
        return switch (rule.id()) {
            case "disk-type-known", "disk-retype-known" -> there("types", typeNames());
            case "disk-zone-known" -> there("zones", zoneNames());
            default -> "";
        };
    }

    /** That there is no such type: a wrong request on EVS, something not found elsewhere. */
    public Optional<EvsException> lacking(@Nullable String type, CloudInfo cloud) {
        Set<String> known = facts(type).types();
        if (type == null || known == null || known.contains(type)) {
            return Optional.empty();
        }
        ErrorKind kind =
                switch (cloud.dialect()) {
                    case EVS -> ErrorKind.BAD_REQUEST;
                    case CINDER -> ErrorKind.NOT_FOUND;
                };
        return Optional.of(
                EvsException.of(
                        kind,
                        "No type is named '"
                                + type
                                + "' in cloud '"
                                + cloud.name()
                                + "'."
                                + there("types", typeNames()),
                        "type list"));
    }

    private static String there(String what, List<String> names) {
        return names.isEmpty()
                ? ""
                : " The " + what + " there are: " + String.join(", ", names) + ".";
    }

    private List<String> typeNames() {
        return names(types == null ? List.of() : types, "name");
    }

    private List<String> zoneNames() {
        List<ObjectNode> usable = new ArrayList<>();
        for (ObjectNode zone : zones == null ? List.<ObjectNode>of() : zones) {
            if (zone.path("zoneState").path("available").booleanValue(false)) {
                usable.add(zone);
            }
        }
        return names(usable, "zoneName");
    }

    private static List<String> names(List<? extends JsonNode> rows, String field) {
        return rows.stream().map(row -> row.path(field).asString("")).toList();
    }
}
