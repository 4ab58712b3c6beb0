package org.evsshell.rules;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something to type next, in which {@code DISK} and {@code SNAPSHOT} stand for the resources it is
 * about.
 *
 * @param text the sentence
 */
public record Advice(String text) {
    private static final Pattern PLACE = Pattern.compile("\\b(DISK|SNAPSHOT)\\b");
    private static final Pattern TYPEABLE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    /**
     * The advice with the resources in their places; a word stays where its resource is not known.
     *
     * @param disk the name or ID of the disk
     * @param snapshot the name or ID of the snapshot
     */
    public String about(@Nullable String disk, @Nullable String snapshot) {
        Matcher places = PLACE.matcher(text);
        return places.replaceAll(
                place -> {
                    String resource = place.group().equals("DISK") ? disk : snapshot;
                    return Matcher.quoteReplacement(resource == null ? place.group() : resource);
                });
    }

    /** What to type for a resource: its name where that needs no quotes, else its ID. */
    public static @Nullable String typed(@Nullable String name, @Nullable String id) {
        if (name != null && TYPEABLE.matcher(name).matches()) {
            return name;
        }
        return id == null || id.isEmpty() ? null : id;
    }
}
