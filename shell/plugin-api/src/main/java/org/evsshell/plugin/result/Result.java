package org.evsshell.plugin.result;

import org.evsshell.client.page.RowStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** What a command returns. Formats, columns, queries, paging and scripts all hang on it. */
public sealed interface Result {
    /** Many objects, read lazily and once; whoever renders closes {@code rows}. */
    record Rows(Layout layout, RowStream rows) implements Result {}

    /** One object. */
    record Item(Layout layout, ObjectNode json) implements Result {}

    /**
     * What became of a change's targets, in the order given.
     *
     * @param single whether one target was named, so that machine formats print one object
     */
    record Outcomes(Layout layout, List<Outcome> outcomes, boolean single) implements Result {
        public Outcomes {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** Any JSON value, such as a script's result. */
    record Value(JsonNode json) implements Result {}

    /** Text for people; also what machine formats print, as a JSON string. */
    record Message(String text) implements Result {}

    /** Nothing to print. */
    record Nothing() implements Result {}
}
