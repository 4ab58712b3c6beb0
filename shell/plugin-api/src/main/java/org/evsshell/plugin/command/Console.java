package org.evsshell.plugin.command;

/**
 * Standard error, for people. Text is made safe for terminals; machine output never passes here.
 * Safe for use from any thread.
 */
public interface Console {
    /** Says something worth knowing; left out with {@code --quiet}. */
    void note(String text);

    /** Warns; always shown. */
    void warn(String text);

    /** Shows progress on one line that replaces itself; nothing where there is no terminal. */
    void progress(String text);

    /** Whether the user can be asked: a terminal, and no {@code --yes}. */
    boolean canAsk();

    /**
     * Asks a yes-or-no question on the terminal; no is the default.
     *
     * @throws org.evsshell.client.error.EvsException of kind {@code DECLINED} where nobody can be
     *     asked, {@code INTERRUPTED} on Ctrl-C
     */
    boolean ask(String question);
}
