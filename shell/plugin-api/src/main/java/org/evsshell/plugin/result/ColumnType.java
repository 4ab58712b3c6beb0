package org.evsshell.plugin.result;

/** What a column holds, which decides its human form; the machine form is the service's own. */
public enum ColumnType {
    /** Text as it is. */
    TEXT,
    /** An identifier; never cut. */
    ID,
    /** A state; coloured by what it means. */
    STATUS,
    /** A number, to the right. */
    NUMBER,
    /** A number, to the right; shown as {@code none} where it is negative. */
    LIMIT,
    /** GB; shown with its unit. */
    SIZE_GB,
    /** The service's time; shown in UTC to the second. */
    TIME,
    /** Yes or no, from a boolean or from {@code "true"} and {@code "false"}. */
    FLAG,
    /** Keys and values, or a list; shown on one line. */
    STRUCTURE,
    /** The servers a disk is attached to; shown with what they call it. */
    ATTACHMENTS;

    /** Whether it is a number, and so to the right in a table. */
    public boolean isNumber() {
        return this == NUMBER || this == LIMIT || this == SIZE_GB;
    }
}
