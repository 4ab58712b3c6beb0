package org.evsshell.rules;

/** What kind of refusal a broken rule is; each has its exit code in the shell. */
public enum Violation {
    /** The request itself is wrong (a size, a name). */
    BAD_REQUEST,
    /** The resource is in a state that forbids it. */
    WRONG_STATE,
    /** A limit or quota is used up. */
    LIMIT_REACHED
}
