package org.evsshell.client.operation;

import org.evsshell.client.cloud.CloudInfo;

import tools.jackson.databind.JsonNode;

/** Sends calls through the chain on behalf of one invocation. Safe for use from any thread. */
public interface Caller {
    /**
     * Sends and returns what was answered: a missing node for an empty answer.
     *
     * @throws org.evsshell.client.error.EvsException when the service refused, failed or did not
     *     answer
     */
    JsonNode send(Call call);

    /** The cloud that is called; asks it for a token if need be. */
    CloudInfo cloud();

    /** On whose behalf. */
    CallContext context();
}
