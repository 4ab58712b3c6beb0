package org.evsshell.tests.coverage;

import org.evsshell.rules.Dialect;
import org.evsshell.tests.catalogue.CatalogueRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the shell has for one call of the service.
 *
 * @param catalogue the call as the documentation has it
 * @param constant class and field; empty for calls only {@code api call} sends
 * @param dialects the clouds the constant names
 * @param methods methods of the client that send it, the nearest first
 * @param commands commands that send it, the most likely first
 * @param scripts script methods that send it, the most likely first
 * @param rules the rows that are about it
 * @param routes the simulator's dialects that answer it
 * @param fixture whether there is an answer with its source
 * @param contracts the contracts whose cases send it
 * @param realCases how many of those cases a real Cinder is held to
 */
record CoverageRow(
        CatalogueRow catalogue,
        String constant,
        Set<Dialect> dialects,
        List<String> methods,
        List<String> commands,
        List<String> scripts,
        List<String> rules,
        Set<Dialect> routes,
        boolean fixture,
        List<String> contracts,
        int realCases) {

    /** Whether all of it must be there. */
    boolean owed() {
        if (!constant.isEmpty() || catalogue.status().equals("current")) {
            return true;
        }
        return catalogue.family().equals("cinder-v3") && catalogue.status().equals("unrecommended");
    }

    /** What is not there and is owed. */
    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        if (!owed()) {
            return gaps;
        }
        need(!constant.isEmpty(), "a constant", gaps);
        need(!methods.isEmpty(), "a method of the client", gaps);
        need(!commands.isEmpty() || !scripts.isEmpty(), "a command or script method", gaps);
        need(!routes.isEmpty() && routes.containsAll(dialects), "a route", gaps);
        need(fixture, "a fixture", gaps);
        need(!contracts.isEmpty(), "a case in a contract", gaps);
        return gaps;
    }

    private static void need(boolean there, String what, List<String> gaps) {
        if (!there) {
            gaps.add(what);
        }
    }
}
