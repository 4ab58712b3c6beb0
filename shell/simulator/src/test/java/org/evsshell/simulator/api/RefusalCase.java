package org.evsshell.simulator.api;

import org.evsshell.rules.Dialect;
import org.evsshell.simulator.TestCloud;

import java.util.function.Function;

/** A row of the rules in a dialect, and how to break it. */
record RefusalCase(Dialect dialect, String rule, Function<TestCloud, Wanted> breaking) {
    /** A call to be refused. */
    record Wanted(String method, String path, String body) {}

    @Override
    public String toString() {
        return dialect + " " + rule;
    }
}
