package org.evsshell.plugin.command;

/**
 * One value completion offers.
 *
 * @param value what is inserted
 * @param display what is shown, such as an ID with a name
 * @param description the rest of the line; may be empty
 */
public record Suggestion(String value, String display, String description) {
    /** A value that needs no explanation. */
    public static Suggestion of(String value) {
        return new Suggestion(value, value, "");
    }
}
