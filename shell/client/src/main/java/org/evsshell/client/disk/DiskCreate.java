package org.evsshell.client.disk;

import org.evsshell.rules.facts.Order.Source;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A disk to be made, or several alike; {@link #named} begins one.
 *
 * @param name its name; null for none
 * @param size in GB; null takes that of the source, which an image does not have
 * @param type the type's name; null lets the service choose
 * @param zone the zone; null: that of the snapshot's disk, else on EVS the first available, which
 *     will not do for a backup
 * @param description free text
 * @param count how many, 1 to 100
 * @param source what it is made from; null for a blank one
 * @param multiattach whether several servers may attach it
 * @param metadata keys and values; on EVS also encryption and device type
 * @param tags keys and values (EVS only)
 * @param hints what the scheduler shall heed, such as {@code dedicated_storage_id}
 */
public record DiskCreate(
        @Nullable String name,
        @Nullable Integer size,
        @Nullable String type,
        @Nullable String zone,
        @Nullable String description,
        int count,
        @Nullable DiskSource source,
        boolean multiattach,
        Map<String, String> metadata,
        Map<String, String> tags,
        Map<String, String> hints) {
    static final String ENCRYPTED = "__system__encrypted";
    static final String KEY = "__system__cmkid";
    static final String SCSI = "hw:passthrough";

    public DiskCreate {
        metadata = Map.copyOf(metadata);
        tags = Map.copyOf(tags);
        hints = Map.copyOf(hints);
    }

    /** A blank disk of a name and size in GB, all else left to the service. */
    public static DiskCreate blank(String name, int size) {
        return named(name).size(size).build();
    }

    /** Begins a request for one blank disk; null for no name. */
    public static DiskCreateBuilder named(@Nullable String name) {
        return new DiskCreateBuilder(name);
    }

    /** Begins a request like this one. */
    DiskCreateBuilder like() {
        return new DiskCreateBuilder(name)
                .size(size)
                .type(type)
                .zone(zone)
                .description(description)
                .count(count)
                .from(source)
                .multiattach(multiattach)
                .metadata(metadata)
                .tags(tags)
                .hints(hints);
    }

    /** Whether it is made from that kind of source. */
    public boolean isFrom(Source kind) {
        return source != null && source.kind() == kind;
    }
}
