package org.evsshell.app.run;

import org.evsshell.app.cloud.ChosenCloud;
import org.evsshell.client.EvsClient;

/**
 * What one process keeps between commands: the cloud in use and the connection to it. Commands run
 * one after another; the inventory may ask for the client from its own thread.
 */
public interface Session {
    /**
     * The cloud in use. Reads files, sends nothing.
     *
     * @throws org.evsshell.client.error.EvsException of kind {@code CONFIG} or {@code USAGE} when
     *     none can be chosen
     */
    ChosenCloud cloud();

    /** The connection to it, made on first use; narrow it with {@link EvsClient#in}. */
    EvsClient client();

    /** Goes on with another cloud, for the rest of the session. */
    void use(String cloudName);

    /** Ends the session after the running command. */
    void leave();

    /** Whether {@link #leave()} was called. */
    boolean leaving();
}
