package org.evsshell.simulator.api;

import org.evsshell.simulator.fault.FaultKind;

/** How what a call starts will end; drawn once, when it starts. */
final class Outcome {
    private Outcome() {}

    static boolean fails(Call call) {
        return call.fails(FaultKind.ENDS_IN_ERROR) || call.fails(FaultKind.JOB_FAILS);
    }
}
