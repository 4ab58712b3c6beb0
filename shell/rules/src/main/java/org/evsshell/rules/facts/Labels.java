package org.evsshell.rules.facts;

import java.util.Map;

/**
 * The keys and values a request carries; where something is removed the values do not matter.
 *
 * @param metadata metadata
 * @param tags tags
 */
public record Labels(Map<String, String> metadata, Map<String, String> tags) {
    /** None. */
    public static final Labels NONE = new Labels(Map.of(), Map.of());

    public Labels {
        metadata = Map.copyOf(metadata);
        tags = Map.copyOf(tags);
    }
}
