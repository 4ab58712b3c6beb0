package org.evsshell.client.disk;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.json.Json;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which disks EVS's own list shows, and in which order; what is empty or null is not asked for.
 *
 * @param wanted what disks must be like
 * @param metadata pairs they must all have
 * @param ids only these; unknown ones are passed over
 * @param order null for the newest first
 */
public record NativeDiskFilter(
        Map<Field, String> wanted,
        Map<String, String> metadata,
        List<String> ids,
        @Nullable Order order) {
    /** So many IDs one call takes. */
    public static final int MOST_IDS = 60;

    /** Every disk. */
    public static final NativeDiskFilter ALL =
            new NativeDiskFilter(Map.of(), Map.of(), List.of(), null);

    /**
     * @throws EvsException of kind {@code USAGE} for more IDs than the call takes
     */
    public NativeDiskFilter {
        wanted = wanted.isEmpty() ? Map.of() : new EnumMap<>(wanted);
        metadata = Map.copyOf(metadata);
        ids = List.copyOf(ids);
        if (ids.size() > MOST_IDS) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "EVS's own list takes at most " + MOST_IDS + " IDs, not " + ids.size() + ".",
                    "Ask for them in parts.");
        }
    }

    /** What the service compares; the name is compared again here, exactly. */
    public enum Field {
        NAME("name"),
        STATUS("status"),
        ZONE("availability_zone"),
        /** {@code true} or {@code false}. */
        MULTIATTACH("multiattach"),
        /** {@code EVS}. */
        SERVICE_TYPE("service_type"),
        /** The ID of a server that has the disk. */
        SERVER("server_id"),
        /** The type's ID, not its name. */
        TYPE_ID("volume_type_id"),
        /** Exactly this pool. */
        STORAGE_ID("dedicated_storage_id"),
        /** Part of a pool's name. */
        STORAGE_NAME("dedicated_storage_name"),
        /** An enterprise project's ID, or {@code all_granted_eps}. */
        ENTERPRISE_PROJECT("enterprise_project_id");

        private final String wireName;

        Field(String wireName) {
            this.wireName = wireName;
        }

        /** Its name on the wire. */
        public String wireName() {
            return wireName;
        }
    }

    /**
     * A column the service sorts by: {@code id}, {@code status}, {@code size}, {@code created_at}.
     */
    public record Order(String column, boolean ascending) {}

    /** These disks, as far as they are like this; null for any. */
    public NativeDiskFilter with(Field field, @Nullable String value) {
        if (value == null) {
            return this;
        }
        Map<Field, String> more = new EnumMap<>(Field.class);
        more.putAll(wanted);
        more.put(field, value);
        return new NativeDiskFilter(more, metadata, ids, order);
    }

    /** These disks in an order. */
    public NativeDiskFilter sorted(Order newOrder) {
        return new NativeDiskFilter(wanted, metadata, ids, newOrder);
    }

    /** The query's pairs, without paging. */
    List<Map.Entry<String, String>> query() {
        List<Map.Entry<String, String>> query = new ArrayList<>();
        wanted.forEach((field, value) -> query.add(Map.entry(field.wireName(), value)));
        if (!metadata.isEmpty()) {
            query.add(Map.entry("metadata", asMap(metadata)));
        }
        if (!ids.isEmpty()) {
            query.add(Map.entry("ids", "['" + String.join("','", ids) + "']"));
        }
        if (order != null) {
            query.add(Map.entry("sort_key", order.column()));
            query.add(Map.entry("sort_dir", order.ascending() ? "asc" : "desc"));
        }
        return query;
    }

    private static String asMap(Map<String, String> pairs) {
        ObjectNode map = Json.object();
        new TreeMap<>(pairs).forEach(map::put);
        return Json.text(map);
    }

    /** How the service matches names is not documented. */
    boolean passes(ObjectNode row) {
        String name = wanted.get(Field.NAME);
        return name == null || name.equals(new Disk(row).name());
    }
}
