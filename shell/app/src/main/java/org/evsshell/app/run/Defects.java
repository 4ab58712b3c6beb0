package org.evsshell.app.run;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;

/** Ends of a command that no command foresees. */
final class Defects {
    private Defects() {}

    /** A failure of the shell itself: what was sent by then is not known. */
    static EvsException asFailure(String words, Throwable defect) {
        StackTraceElement[] trace = defect.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        return EvsException.of(
                ErrorKind.UNKNOWN,
                "The shell itself failed in '" + words + "': " + defect + place,
                EvsException.Detail.NONE.withHint(
                        "This is a defect: please report it with the line above."),
                defect);
    }

    /** What was still running did not end in time, or was cut by a second Ctrl-C. */
    static EvsException cut(String words) {
        return EvsException.of(
                ErrorKind.INTERRUPTED,
                "'" + words + "' was cut; what was on its way to the service may have happened.",
                "Look at the resources before trying again.");
    }
}
