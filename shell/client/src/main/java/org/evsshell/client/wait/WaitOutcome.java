package org.evsshell.client.wait;

import org.evsshell.client.error.EvsException;

import tools.jackson.databind.node.ObjectNode;

/** How one wait ended. Whatever the outcome, the resource is still named by its ID. */
public sealed interface WaitOutcome {
    /** The ID waited for. */
    String id();

    /** The goal was reached; {@code last} is the resource as last read. */
    record Reached(String id, ObjectNode last) implements WaitOutcome {}

    /** The resource is gone, as was wanted. */
    record Gone(String id) implements WaitOutcome {}

    /**
     * It did not get there: a failing state ({@code WRONG_STATE} or {@code JOB_FAILED}), {@code
     * NOT_FOUND}, {@code TIMEOUT}, {@code INTERRUPTED} or what the service said.
     */
    record Failed(String id, EvsException reason) implements WaitOutcome {}
}
