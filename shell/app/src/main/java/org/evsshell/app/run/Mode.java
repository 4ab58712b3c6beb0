package org.evsshell.app.run;

/** How a command came to us. */
public enum Mode {
    /** As arguments of the process. */
    ONE_SHOT,
    /** A line of standard input. */
    BATCH,
    /** Typed at the prompt. */
    PROMPT
}
