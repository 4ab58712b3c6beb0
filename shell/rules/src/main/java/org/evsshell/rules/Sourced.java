package org.evsshell.rules;

import org.evsshell.rules.facts.Order;
import org.evsshell.rules.facts.Order.Source;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.function.Predicate;

/** Questions about a new disk and what it is made from. */
final class Sourced {
    private static final String ENCRYPTED = "__system__encrypted";
    private static final String KEY = "__system__cmkid";
    private static final int KEY_LENGTH = 36;

    private Sourced() {}

    static Predicate<Facts> from(Source source) {
        return facts -> order(facts).sources().contains(source);
    }

    static Predicate<Facts> notFrom(Source source) {
        return from(source).negate();
    }

    static @Nullable String zone(Facts facts) {
        return order(facts).zone();
    }

    static @Nullable String type(Facts facts) {
        return order(facts).type();
    }

    /** Encryption and device type come with a snapshot or an image. */
    static boolean asksForInherited(Facts facts) {
        Map<String, String> metadata = facts.request().labels().metadata();
        return metadata.containsKey(ENCRYPTED)
                || metadata.containsKey(KEY)
                || metadata.containsKey("hw:passthrough");
    }

    static boolean namesAKeyInVain(Facts facts) {
        Map<String, String> metadata = facts.request().labels().metadata();
        String key = metadata.get(KEY);
        return key != null && (key.length() != KEY_LENGTH || !"1".equals(metadata.get(ENCRYPTED)));
    }

    private static Order order(Facts facts) {
        return facts.request().order();
    }
}
