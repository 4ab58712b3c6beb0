package org.evsshell.client.quota;

import org.evsshell.rules.facts.Allowance;
import org.evsshell.rules.facts.QuotaFacts;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The quotas of a project, by the service's names: {@code volumes}, {@code gigabytes} (disks and
 * snapshots together) and {@code snapshots}, each also for one type, such as {@code gigabytes_SSD};
 * {@code per_volume_gigabytes} for the size of one disk.
 *
 * @param json the service's own object
 */
public record QuotaSet(ObjectNode json) {
    private static final Set<String> RULED =
            Set.of("volumes", "snapshots", "gigabytes", "per_volume_gigabytes");

    /** Every quota, in the service's order. */
    public List<Quota> all() {
        List<Quota> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : json.properties()) {
            if (each.getValue() instanceof ObjectNode quota) {
                all.add(named(each.getKey(), quota));
            }
        }
        return all;
    }

    /** One quota; empty where this cloud has none of that name. */
    public Optional<Quota> find(String name) {
        return json.path(name) instanceof ObjectNode quota
                ? Optional.of(named(name, quota))
                : Optional.empty();
    }

    /**
     * What rules about quotas ask: the project's quotas, and those of one type.
     *
     * @param type the name of the type concerned; null where it is not known
     */
    public QuotaFacts facts(@Nullable String type) {
        TreeMap<String, Allowance> limits = new TreeMap<>();
        for (Quota quota : all()) {
            if (RULED.contains(quota.name()) || isOfType(quota.name(), type)) {
                limits.put(quota.name(), new Allowance(quota.limit(), quota.used()));
            }
        }
        return new QuotaFacts(limits, null);
    }

    private static boolean isOfType(String name, @Nullable String type) {
        return type != null && RULED.stream().anyMatch(kind -> name.equals(kind + "_" + type));
    }

    private static Quota named(String name, ObjectNode quota) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("name", name);
        row.setAll(quota);
        return new Quota(row);
    }
}
