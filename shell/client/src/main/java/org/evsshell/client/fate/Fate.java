package org.evsshell.client.fate;

import tools.jackson.databind.JsonNode;

/** What became of a change whose answer was lost. */
public sealed interface Fate {
    /**
     * It happened.
     *
     * @param answer what the service would have answered; a missing node for nothing
     */
    record Happened(JsonNode answer) implements Fate {}

    /** It has not happened, as far as the service shows now. */
    record Absent() implements Fate {}

    /**
     * Nobody can tell.
     *
     * @param finding what was found, a sentence; empty for nothing
     */
    record Undecided(String finding) implements Fate {}
}
