package org.evsshell.script;

/**
 * Where a script's {@code console} and {@code print} write. Texts are whole and end in a newline
 * where the script meant one; whoever implements it makes them safe for terminals. Called from the
 * script's thread only.
 */
public interface ScriptOutput {
    /** Writes to standard output. */
    void standard(String text);

    /** Writes to standard error. */
    void error(String text);
}
