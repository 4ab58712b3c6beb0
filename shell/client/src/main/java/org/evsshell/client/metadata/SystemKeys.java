package org.evsshell.client.metadata;

import org.evsshell.rules.Action;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Facts;
import org.evsshell.rules.RuleTable;
import org.evsshell.rules.facts.Labels;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keys of metadata that belong to EVS, which it lets nobody change: the rules tell which. */
public final class SystemKeys {
    private SystemKeys() {}

    /** Whether a key is the service's own. */
    public static boolean has(String key) {
        Facts facts = Facts.none().with(new Labels(Map.of(key, ""), Map.of()));
        return !RuleTable.broken(Action.METADATA_UNSET, Dialect.EVS, facts).isEmpty();
    }

    /** The pairs of these that are the service's own. */
    public static Map<String, String> among(Map<String, String> pairs) {
        Map<String, String> own = new LinkedHashMap<>(pairs);
        own.keySet().removeIf(key -> !has(key));
        return own;
    }
}
