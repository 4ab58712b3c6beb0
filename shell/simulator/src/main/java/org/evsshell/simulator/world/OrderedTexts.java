package org.evsshell.simulator.world;

import org.jspecify.annotations.Nullable;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Texts by key, in their order, that never change. That is why one serves all who have the same:
 * copies of a disk, and the many disks of a large world.
 */
final class OrderedTexts extends AbstractMap<String, String> {
    private final Map<String, String> texts;

    OrderedTexts(Map<String, String> texts) {
        this.texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return texts.entrySet();
    }

    @Override
    public @Nullable String get(Object key) {
        return texts.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return texts.containsKey(key);
    }
}
