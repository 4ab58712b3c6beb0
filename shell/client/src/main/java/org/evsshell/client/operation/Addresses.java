package org.evsshell.client.operation;

import org.evsshell.client.error.EvsException;

import tools.jackson.databind.JsonNode;

/** Calls the documentation has at two addresses, of which a cloud may have only one. */
public final class Addresses {
    private static final String NO_SUCH_ADDRESS = "APIG.0101";

    private Addresses() {}

    /**
     * Sends a call, and where the cloud's gateway does not know its address, the other. The one
     * refused so has done nothing.
     *
     * @throws EvsException as the service refuses the call that got through
     */
    public static JsonNode either(Caller caller, Call call, Call other) {
        try {
            return caller.send(call);
        } catch (EvsException e) {
            if (!e.code().orElse("").equals(NO_SUCH_ADDRESS)) {
                throw e;
            }
            return caller.send(other);
        }
    }
}
