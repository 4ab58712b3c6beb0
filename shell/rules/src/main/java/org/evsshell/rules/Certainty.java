package org.evsshell.rules;

/** How sure we are of a rule. */
public enum Certainty {
    /** Printed in the service's documentation. */
    DOCUMENTED,
    /** Seen on a real server. */
    OBSERVED,
    /** Written nowhere; the most plausible reading. */
    INFERRED
}
