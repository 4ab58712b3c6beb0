package org.evsshell.simulator.world;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tags for many disks: {@code env} on each, {@code owner} on most, {@code backup} on what is in
 * production. Disks with the same tags share them.
 */
final class BulkTags {
    private static final List<String> ENVIRONMENTS = List.of("prod", "prod", "test", "dev");
    private static final List<String> OWNERS =
            List.of("billing", "data", "mobile", "platform", "search", "shop", "");
    private static final List<String> BACKUPS = List.of("daily", "daily", "weekly");

    private final SeededIds ids;
    private final Map<Map<String, String>, Map<String, String>> shared = new HashMap<>();

    BulkTags(SeededIds ids) {
        this.ids = ids;
    }

    /** The tags of one more disk. */
    Map<String, String> draw() {
        Map<String, String> tags = new LinkedHashMap<>();
        String environment = oneOf(ENVIRONMENTS);
        tags.put("env", environment);
        String owner = oneOf(OWNERS);
        if (!owner.isEmpty()) {
            tags.put("owner", owner);
        }
        if (environment.equals("prod")) {
            tags.put("backup", oneOf(BACKUPS));
        }
        return shared.computeIfAbsent(tags, OrderedTexts::new);
    }

    private String oneOf(List<String> texts) {
        return texts.get(ids.below(texts.size()));
    }
}
