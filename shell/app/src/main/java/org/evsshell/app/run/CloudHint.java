package org.evsshell.app.run;

import org.evsshell.app.cloud.CloudChooser;
import org.evsshell.app.line.Given;
import org.evsshell.app.line.GlobalParameters;
import org.evsshell.client.error.EvsException;

/** At the prompt a cloud is chosen once for all lines to come: this says so to who named none. */
final class CloudHint {
    private CloudHint() {}

    /** The failure, with what is typed at the prompt where no cloud was chosen. */
    static EvsException on(EvsException failure, Mode mode, Given given) {
        String hint = failure.hint().orElse("");
        if (mode != Mode.PROMPT
                || given.last(GlobalParameters.CLOUD) != null
                || !hint.startsWith(CloudChooser.BY_OPTION)) {
            return failure;
        }
        return failure.withHint(
                "Choose one: cloud use " + hint.substring(CloudChooser.BY_OPTION.length()));
    }
}
