package org.evsshell.rules;

import org.evsshell.rules.facts.SnapshotCount;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** The ways in which facts can break a row; an unknown fact breaks none. */
final class Conditions {
    private Conditions() {}

    static Predicate<Facts> diskNotIn(String... states) {
        Set<String> allowed = Set.of(states);
        return facts -> facts.disk().status() != null && !allowed.contains(facts.disk().status());
    }

    static Predicate<Facts> snapshotNotIn(String... states) {
        Set<String> allowed = Set.of(states);
        return facts ->
                facts.snapshot().status() != null && !allowed.contains(facts.snapshot().status());
    }

    static Predicate<Facts> sizeOutside(int least, int most) {
        return facts -> {
            Integer size = facts.request().size();
            return size != null && (size < least || size > most);
        };
    }

    static Predicate<Facts> moreBytes(Function<Facts, @Nullable String> text, int most) {
        return facts -> {
            String value = text.apply(facts);
            return value != null && value.getBytes(StandardCharsets.UTF_8).length > most;
        };
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
