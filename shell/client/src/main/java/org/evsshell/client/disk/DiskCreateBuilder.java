package org.evsshell.client.disk;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/**
 * Puts a {@link DiskCreate} together; whatever is not set stays as the service has it. Not
 * thread-safe.
 *
 * <pre>{@code
 * DiskCreate.named("db").size(100).type("SSD").from(DiskSource.image(id)).build();
 * }</pre>
 */
public final class DiskCreateBuilder {
    private final @Nullable String name;
    private final Map<String, String> metadata = new HashMap<>();
    private @Nullable Integer size;
    private @Nullable String type;
    private @Nullable String zone;
    private @Nullable String description;
    private int count = 1;
    private @Nullable DiskSource source;
    private boolean multiattach;
    private Map<String, String> tags = Map.of();
    private Map<String, String> hints = Map.of();

    DiskCreateBuilder(@Nullable String name) {
        this.name = name;
    }

    /** In GB; null takes the source's. */
    public DiskCreateBuilder size(@Nullable Integer gigabytes) {
        size = gigabytes;
        return this;
    }

    /** The type's name; null lets the service choose. */
    public DiskCreateBuilder type(@Nullable String typeName) {
        type = typeName;
        return this;
    }

    /** The zone; null: the snapshot's, else on EVS the first available; backups need it named. */
    public DiskCreateBuilder zone(@Nullable String zoneName) {
        zone = zoneName;
        return this;
    }

    /** Free text. */
    public DiskCreateBuilder description(@Nullable String text) {
        description = text;
        return this;
    }

    /** How many disks alike, 1 to 100. */
    public DiskCreateBuilder count(int disks) {
        count = disks;
        return this;
    }

    /** What it begins with; null for a blank disk. */
    public DiskCreateBuilder from(@Nullable DiskSource what) {
        source = what;
        return this;
    }

    /** Whether several servers may attach it. */
    public DiskCreateBuilder multiattach(boolean shared) {
        multiattach = shared;
        return this;
    }

    /** Attached as a SCSI device; EVS only, and never with a snapshot or image. */
    public DiskCreateBuilder scsi() {
        put(DiskCreate.SCSI, "true");
        return this;
    }

    /**
     * Encrypted; EVS only, and never with a snapshot or image, from which it is inherited.
     *
     * @param keyId the key's ID at the key service; null for the project's standard key
     */
    public DiskCreateBuilder encrypted(@Nullable String keyId) {
        put(DiskCreate.ENCRYPTED, "1");
        if (keyId != null) {
            put(DiskCreate.KEY, keyId);
        }
        return this;
    }

    /**
     * More keys and values to keep with it.
     *
     * @throws EvsException of kind {@code USAGE} for another value than encryption or device type
     *     have set
     */
    public DiskCreateBuilder metadata(Map<String, String> pairs) {
        pairs.forEach(this::put);
        return this;
    }

    private void put(String key, String value) {
        String before = metadata.putIfAbsent(key, value);
        if (before != null && !before.equals(value)) {
            throw EvsException.of(
                    ErrorKind.USAGE,
                    "The metadata " + key + " cannot be both '" + before + "' and '" + value + "'.",
                    "Leave one of them away: --scsi, --encrypted and --key-id set metadata"
                            + " themselves.");
        }
    }

    /** Tags; EVS only. */
    public DiskCreateBuilder tags(Map<String, String> pairs) {
        tags = pairs;
        return this;
    }

    /** What the scheduler shall heed, by its own names. */
    public DiskCreateBuilder hints(Map<String, String> pairs) {
        hints = pairs;
        return this;
    }

    /** The request. */
    public DiskCreate build() {
        return new DiskCreate(
                name,
                size,
                type,
                zone,
                description,
                count,
                source,
                multiattach,
                metadata,
                tags,
                hints);
    }
}
