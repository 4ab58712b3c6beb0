package org.evsshell.app.run;

import java.util.List;

/** Finds the command that words name and has it run. */
@FunctionalInterface
public interface Dispatcher {
    /** Runs what the words say and gives the exit code; what is wrong with them is printed. */
    int dispatch(List<String> words, RunSettings settings);
}
