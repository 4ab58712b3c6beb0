package org.evsshell.client.tag;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which disks are looked for.
 *
 * @param tags keys that all must be there, each with one of the values; no value means any. EVS
 *     takes at most 10 keys and 10 values of each
 * @param name part of the disk's name; null for any
 */
public record TagQuery(Map<String, List<String>> tags, @Nullable String name) {
    public TagQuery {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        tags.forEach((key, values) -> copy.put(key, List.copyOf(values)));
        tags = Collections.unmodifiableMap(copy);
    }

    /** Disks with these tags, whatever their name. */
    public static TagQuery of(Map<String, List<String>> tags) {
        return new TagQuery(tags, null);
    }
}
