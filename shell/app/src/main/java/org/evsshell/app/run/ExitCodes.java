package org.evsshell.app.run;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.result.Outcome;
import org.evsshell.plugin.result.Result;

import java.util.ArrayList;
import java.util.List;

/** How a result ended, for the process. */
final class ExitCodes {
    private ExitCodes() {}

    /** The failures in a result, in order. */
    static List<EvsException> failures(Result result) {
        List<EvsException> failures = new ArrayList<>();
        if (result instanceof Result.Outcomes outcomes) {
            for (Outcome outcome : outcomes.outcomes()) {
                EvsException error = outcome.error();
                if (error != null) {
                    failures.add(error);
                }
            }
        }
        return failures;
    }

    /** 0 where nothing failed. */
    static int of(Result result) {
        return result instanceof Result.Outcomes outcomes
                ? outcomes.failure().map(ErrorKind::exitCode).orElse(0)
                : 0;
    }
}
