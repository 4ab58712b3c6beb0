package org.evsshell.rules;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Questions about the tags and metadata of a request. */
final class Labelled {
    private static final Pattern TAG_KEY = Pattern.compile("[A-Za-z0-9_-]{1,36}");
    private static final Pattern TAG_VALUE = Pattern.compile("[A-Za-z0-9_-]{0,43}");
    private static final Pattern CINDER_KEY = Pattern.compile("[a-zA-Z0-9-_:. /]{1,255}");
    private static final int MOST_TAGS = 10;
    private static final int LONGEST = 255;
    private static final int LARGEST = 1_048_576;

    /** What the service keeps for itself; of billing's keys a public client tells. */
    private static final Set<String> OF_THE_SERVICE =
            Set.of(
                    "hw:passthrough",
                    "readonly",
                    "attached_mode",
                    "policy",
                    "orderID",
                    "resourceType",
                    "resourceSpecCode");

    private Labelled() {}

    /** A tag of the same key is overwritten and counts once. */
    static boolean tooManyTags(Facts facts) {
        Set<String> keys = new HashSet<>(tags(facts).keySet());
        if (keys.isEmpty()) {
            return false;
        }
        Set<String> present = facts.disk().ties().tags();
        if (present != null) {
            keys.addAll(present);
        }
        return keys.size() > MOST_TAGS;
    }

    static boolean wrongTag(Facts facts) {
        return wrongTagKey(facts)
                || any(tags(facts), pair -> !TAG_VALUE.matcher(pair.getValue()).matches());
    }

    static boolean wrongTagKey(Facts facts) {
        return any(tags(facts), pair -> !TAG_KEY.matcher(pair.getKey()).matches());
    }

    static boolean longInBytes(Facts facts) {
        return any(
                metadata(facts),
                pair ->
                        Conditions.bytes(pair.getKey()) > LONGEST
                                || Conditions.bytes(pair.getValue()) > LONGEST);
    }

    static boolean wrongInCinder(Facts facts) {
        return any(
                metadata(facts),
                pair ->
                        !CINDER_KEY.matcher(pair.getKey()).matches()
                                || pair.getValue().codePointCount(0, pair.getValue().length())
                                        > LONGEST);
    }

    static boolean tooMuchMetadata(Facts facts) {
        long bytes = 0;
        for (Map.Entry<String, String> pair : metadata(facts).entrySet()) {
            bytes += Conditions.bytes(pair.getKey()) + Conditions.bytes(pair.getValue());
        }
        return bytes > LARGEST;
    }

    static boolean ofTheService(Facts facts) {
        return any(
                metadata(facts),
                pair ->
                        pair.getKey().startsWith("__system__")
                                || OF_THE_SERVICE.contains(pair.getKey()));
    }

    private static boolean any(
            Map<String, String> pairs, Predicate<Map.Entry<String, String>> condition) {
        return pairs.entrySet().stream().anyMatch(condition);
    }

    private static Map<String, String> tags(Facts facts) {
        return facts.request().labels().tags();
    }

    private static Map<String, String> metadata(Facts facts) {
        return facts.request().labels().metadata();
    }
}
