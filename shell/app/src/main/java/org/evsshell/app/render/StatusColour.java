package org.evsshell.app.render;

import org.evsshell.rules.States;

import java.util.Locale;

/** What a state means to people, as a colour. */
enum StatusColour {
    GOOD("\u001b[32m"),
    PASSING("\u001b[33m"),
    BAD("\u001b[31m"),
    NEUTRAL("");

    private static final String PLAIN = "\u001b[0m";

    private final String start;

    StatusColour(String start) {
        this.start = start;
    }

    /** The colour of a state of the service or of an outcome. */
    static StatusColour of(String status) {
        String state = status.toLowerCase(Locale.ROOT);
        if (state.startsWith("error") || state.startsWith("fail") || state.equals("unknown")) {
            return BAD;
        }
        return switch (state) {
            case "available", "in-use", "success", "done", "deleted" -> GOOD;
            case "init", "running", "skipped", "awaiting-transfer" -> PASSING;
            default -> States.isPassing(state) ? PASSING : NEUTRAL;
        };
    }

    /** The text in this colour. */
    String paint(String text) {
        return start.isEmpty() ? text : start + text + PLAIN;
    }
}
