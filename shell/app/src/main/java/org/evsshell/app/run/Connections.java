package org.evsshell.app.run;

import org.evsshell.app.cloud.ChosenCloud;
import org.evsshell.app.line.GlobalOptions;
import org.evsshell.client.EvsClient;

/** Chooses clouds and connects to them. */
public interface Connections {
    /**
     * The cloud these options mean. Reads files, sends nothing.
     *
     * @throws org.evsshell.client.error.EvsException of kind {@code CONFIG} or {@code USAGE} when
     *     none can be chosen
     */
    ChosenCloud choose(GlobalOptions options);

    /** A connection to a cloud; nothing is sent before it is used. */
    EvsClient connect(ChosenCloud cloud, GlobalOptions options);
}
