package org.evsshell.commands;

import org.evsshell.plugin.result.Outcome;
import org.evsshell.plugin.result.Result;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** Results as text to compare: one line for each object. */
final class Results {
    private Results() {}

    /** The chosen fields of every row, tab between them. */
    static String rows(Result result, String... fields) {
        return switch (result) {
            case Result.Rows rows -> lines(rows.rows().toList(), fields);
            case Result.Item item -> lines(List.of(item.json()), fields);
            case Result.Outcomes _, Result.Value _, Result.Message _, Result.Nothing _ ->
                    throw new AssertionError("not rows: " + result);
        };
    }

    private static String lines(List<ObjectNode> rows, String... fields) {
        StringBuilder text = new StringBuilder();
        for (ObjectNode row : rows) {
            for (int index = 0; index < fields.length; index++) {
                text.append(index == 0 ? "" : "\t").append(row.path(fields[index]).asString());
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** Name, state and error of every outcome. */
    static String outcomes(Result result) {
        StringBuilder text = new StringBuilder();
        for (Outcome outcome : ((Result.Outcomes) result).outcomes()) {
            text.append(outcome.target().noun()).append(' ').append(outcome.target().name());
            text.append(": ").append(outcome.state());
            if (outcome.error() != null) {
                text.append(" ").append(outcome.error().kind().label());
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** The IDs of the targets. */
    static List<String> ids(Result result) {
        return ((Result.Outcomes) result)
                .outcomes().stream().map(outcome -> outcome.target().id()).toList();
    }
}
