package org.evsshell.rules;

/** What states of disks and snapshots have in common. */
public final class States {
    private static final String OFFERED = "awaiting-transfer";

    private States() {}

    /**
     * Whether a state is one the service leaves by itself, such as {@code creating} or {@code
     * backing-up}: all of them, also those a later service will have, begin with what is going on.
     */
    public static boolean isPassing(String state) {
        int end = state.indexOf('-');
        String first = end < 0 ? state : state.substring(0, end);
        return first.endsWith("ing") && !state.startsWith("error") && !state.equals(OFFERED);
    }
}
