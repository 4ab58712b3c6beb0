package org.evsshell.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One line of a source, as a case: in this dialect, these facts break exactly this row and those
 * next to them do not, and the service answers so.
 */
record RuleCase(
        Dialect dialect,
        Action action,
        String id,
        Facts breaking,
        Facts keeping,
        Violation violation,
        int status,
        @Nullable String code) {

    static RuleCase evs(Action action, String id, Facts breaking, Facts keeping, Answer answer) {
        return of(Dialect.EVS, action, id, breaking, keeping, answer);
    }

    static RuleCase cinder(Action action, String id, Facts breaking, Facts keeping, Answer answer) {
        return of(Dialect.CINDER, action, id, breaking, keeping, answer);
    }

    private static RuleCase of(
            Dialect dialect,
            Action action,
            String id,
            Facts breaking,
            Facts keeping,
            Answer answer) {
        return new RuleCase(
                dialect,
                action,
                id,
                breaking,
                keeping,
                answer.violation,
                answer.status,
                answer.code);
    }

    /** What the service answers when the row is broken. */
    record Answer(Violation violation, int status, @Nullable String code) {
        static Answer badRequest(@Nullable String code) {
            return new Answer(Violation.BAD_REQUEST, 400, code);
        }

        static Answer wrongState(@Nullable String code) {
            return new Answer(Violation.WRONG_STATE, 400, code);
        }

        static Answer limit(int status, @Nullable String code) {
            return new Answer(Violation.LIMIT_REACHED, status, code);
        }
    }

    /** The facts break this row only, which answers as the source says. */
    void check() {
        List<Rule> broken = RuleTable.broken(action, dialect, breaking);
        assertThat(broken).extracting(Rule::id).containsExactly(id);
        assertThat(broken.getFirst())
                .returns(violation, Rule::violation)
                .returns(status, Rule::status)
                .returns(code, Rule::code);
        assertThat(RuleTable.broken(action, dialect, keeping)).isEmpty();
    }

    @Override
    public String toString() {
        return dialect + " " + id + " " + breaking;
    }
}
