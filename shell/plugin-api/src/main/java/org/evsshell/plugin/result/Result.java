package org.evsshell.plugin.result;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.page.RowStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

        /**
         * What the whole counts as: empty when nothing failed, {@code INTERRUPTED} when anything
         * was interrupted, the one kind all failed with, else {@code PARTIAL}.
         */
        public Optional<ErrorKind> failure() {
            Set<ErrorKind> kinds = EnumSet.noneOf(ErrorKind.class);
            int failed = 0;
            for (Outcome outcome : outcomes) {
                if (outcome.error() != null) {
                    kinds.add(outcome.error().kind());
                    failed++;
                }
            }
            if (kinds.isEmpty()) {
                return Optional.empty();
            }
            if (kinds.contains(ErrorKind.INTERRUPTED)) {
                return Optional.of(ErrorKind.INTERRUPTED);
            }
            boolean alike = kinds.size() == 1 && failed == outcomes.size();
            return Optional.of(alike ? kinds.iterator().next() : ErrorKind.PARTIAL);
        }
    }

    /** Any JSON value, such as a script's result. */
    record Value(JsonNode json) implements Result {}

    /** Text for people; also what machine formats print, as a JSON string. */
    record Message(String text) implements Result {}

    /** Nothing to print. */
    record Nothing() implements Result {}
}
