package org.evsshell.rules;

import org.evsshell.rules.facts.SnapshotCount;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** The ways in which facts can break a row; an unknown fact breaks none. */
final class Conditions {
    private Conditions() {}

    static Predicate<Facts> diskNotIn(String... states) {
        return other(facts -> facts.disk().status(), states);
    }

    static Predicate<Facts> snapshotNotIn(String... states) {
        return other(facts -> facts.snapshot().status(), states);
    }

    /** A text that is none of these. */
    static Predicate<Facts> other(Function<Facts, @Nullable String> text, String... allowed) {
        Set<String> words = Set.of(allowed);
        return facts -> {
            String value = text.apply(facts);
            return value != null && !words.contains(value);
        };
    }

    /** A text that is none of those in a set, where a set without any allows all. */
    static Predicate<Facts> amiss(
            Function<Facts, @Nullable String> text, Function<Facts, @Nullable Set<String>> known) {
        return facts -> {
            String value = text.apply(facts);
            Set<String> words = known.apply(facts);
            return value != null && words != null && !words.isEmpty() && !words.contains(value);
        };
    }

    /** Two texts that are not the same. */
    static Predicate<Facts> differ(
            Function<Facts, @Nullable String> one, Function<Facts, @Nullable String> another) {
        return facts -> {
            String value = one.apply(facts);
            String wanted = another.apply(facts);
            return value != null && wanted != null && !value.equals(wanted);
        };
    }

    /** A text that is not of a pattern. */
    static Predicate<Facts> unlike(Function<Facts, @Nullable String> text, String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        return facts -> {
            String value = text.apply(facts);
            return value != null && !wanted.matcher(value).matches();
        };
    }

    static Predicate<Facts> metadataOther(String key, String... allowed) {
        return other(facts -> facts.request().labels().metadata().get(key), allowed);
    }

    static Predicate<Facts> sizeOutside(int least, int most) {
        return facts -> {
            Integer size = facts.request().size();
            return size != null && (size < least || size > most);
        };
    }

    /** The size asked for below another. */
    static Predicate<Facts> sizeBelow(Function<Facts, @Nullable Integer> least) {
        return facts -> {
            Integer size = facts.request().size();
            Integer wanted = least.apply(facts);
            return size != null && wanted != null && size < wanted;
        };
    }

    static Predicate<Facts> countOutside(int least, int most) {
        return facts -> {
            Integer count = facts.request().count();
            return count != null && (count < least || count > most);
        };
    }

    static Predicate<Facts> moreBytes(Function<Facts, @Nullable String> text, int most) {
        return facts -> {
            String value = text.apply(facts);
            return value != null && bytes(value) > most;
        };
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    static Predicate<Facts> moreCharacters(Function<Facts, @Nullable String> text, int most) {
        return facts -> {
            String value = text.apply(facts);
            return value != null && value.codePointCount(0, value.length()) > most;
        };
    }

    static Predicate<Facts> moreSnapshots(ToIntFunction<SnapshotCount> sort, int most) {
        return facts -> {
            SnapshotCount snapshots = facts.disk().ties().snapshots();
            return snapshots != null && sort.applyAsInt(snapshots) > most;
        };
    }

    static boolean madeByBackup(Facts facts) {
        return BackupSnapshots.include(facts.snapshot().name());
    }

    static @Nullable String name(Facts facts) {
        return facts.request().name();
    }

    static @Nullable String description(Facts facts) {
        return facts.request().description();
    }
}
