package org.evsshell.app.run;

import org.evsshell.app.cloud.ChosenCloud;
import org.evsshell.plugin.command.Invocation;

/** What the shell's own commands may use beyond what every command may. */
public interface ShellInvocation extends Invocation {
    /** Where the run's result goes, for output that is not a result (a script's console). */
    Output output();

    /** Writes to standard error what is no message of the shell (a script's console). */
    void printError(String text);

    /** How the command came to us. */
    Mode mode();

    /** What the process keeps between commands. */
    Session session();

    /** The cloud this command works on; sends nothing. */
    ChosenCloud cloud();

    /** Asks for time to end in good order once cancelled. */
    void endsSlowly();

    /** The invocation as the shell's own commands see it; every invocation of this shell is one. */
    static ShellInvocation of(Invocation invocation) {
        if (invocation instanceof ShellInvocation own) {
            return own;
        }
        throw new IllegalArgumentException("not an invocation of this shell: " + invocation);
    }
}
