package org.evsshell.rules;

import org.jspecify.annotations.Nullable;

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

    @Override
    public String toString() {
        return dialect + " " + id + " " + breaking;
    }
}
