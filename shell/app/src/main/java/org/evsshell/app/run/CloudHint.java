package org.evsshell.app.run;

import org.evsshell.app.cloud.CloudProposal;
import org.evsshell.app.line.Given;
import org.evsshell.app.line.GlobalParameters;
import org.evsshell.client.error.EvsException;

/** At the prompt a cloud is chosen once for all lines to come: this says so to who named none. */
final class CloudHint {
    private CloudHint() {}

    /** The failure, with what is typed at the prompt where no cloud was chosen. */
    static EvsException on(EvsException failure, Mode mode, Given given) {
        return mode == Mode.PROMPT
                        && given.last(GlobalParameters.CLOUD) == null
                        && failure.detail().hint() instanceof CloudProposal proposal
                ? failure.withHint(proposal.atPrompt())
                : failure;
    }
}
