package org.evsshell.app.cloud;

import org.evsshell.client.error.Hint;

/**
 * Where no cloud could be chosen, one that could be.
 *
 * @param cloud its name
 */
public record CloudProposal(String cloud) implements Hint {
    @Override
    public String text() {
        return "Choose one: --cloud " + cloud;
    }

    /** The same for all lines to come. */
    public String atPrompt() {
        return "Choose one: cloud use " + cloud;
    }
}
