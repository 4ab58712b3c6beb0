package org.evsshell.rules;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.function.Predicate;

/**
 * One row of {@link RuleTable}: something the service demands before it does an {@link Action}.
 *
 * @param id stable name, such as {@code snapshot-limit}
 * @param action what it is about
 * @param statement what the service demands, one sentence
 * @param advice what to do when it is broken, one sentence
 * @param dialects where it holds
 * @param certainty how sure we are
 * @param source the page or observation it comes from
 * @param violation what kind of refusal breaking it is
 * @param status the HTTP status the service answers
 * @param code the service's error code, null where it answers with a fault name only
 * @param broken whether the facts break it; unknown facts never do
 */
public record Rule(
        String id,
        Action action,
        String statement,
        String advice,
        Set<Dialect> dialects,
        Certainty certainty,
        String source,
        Violation violation,
        int status,
        @Nullable String code,
        Predicate<Facts> broken) {

    public Rule {
        dialects = Set.copyOf(dialects);
    }

    /** Whether the row holds in this dialect and these facts break it. */
    public boolean isBrokenBy(Dialect dialect, Facts facts) {
        return dialects.contains(dialect) && broken.test(facts);
    }

    /** This row with other advice. */
    Rule advising(String newAdvice) {
        return new Rule(
                id, action, statement, newAdvice, dialects, certainty, source, violation, status,
                code, broken);
    }
}
