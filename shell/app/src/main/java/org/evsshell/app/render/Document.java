package org.evsshell.app.render;

import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.result.Layout;
import org.evsshell.plugin.result.Outcome;
import org.evsshell.plugin.result.Result;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import java.util.ArrayList;
import java.util.List;

/** A result as JSON: objects read lazily, one value, or nothing at all. */
sealed interface Document {
    record Many(RowStream rows) implements Document {}

    record One(JsonNode json) implements Document {}

    record None() implements Document {}

    /** The result's JSON; of objects only the chosen fields, unless none were chosen. */
    static Document of(Result result, List<String> chosen) {
        if (result instanceof Result.Rows list) {
            // Past the switch, whose first use makes a class: lists into pipes are in a hurry.
            return new Many(ChosenFields.of(list.layout(), list.rows(), chosen));
        }
        return switch (result) {
            case Result.Rows(Layout layout, RowStream rows) ->
                    new Many(ChosenFields.of(layout, rows, chosen));
            case Result.Item(Layout layout, ObjectNode json) -> one(layout, json, chosen);
            case Result.Outcomes outcomes -> outcomes(outcomes, chosen);
            case Result.Value(JsonNode json) -> new One(json);
            case Result.Message(String text) -> new One(StringNode.valueOf(text));
            case Result.Nothing() -> new None();
        };
    }

    private static Document outcomes(Result.Outcomes result, List<String> chosen) {
        List<ObjectNode> rows = new ArrayList<>();
        for (Outcome outcome : result.outcomes()) {
            rows.add(OutcomeJson.of(outcome));
        }
        if (result.single() && rows.size() == 1) {
            return one(result.layout(), rows.getFirst(), chosen);
        }
        return new Many(ChosenFields.of(result.layout(), RowStream.of(rows), chosen));
    }

    private static Document one(Layout layout, ObjectNode json, List<String> chosen) {
        RowStream rows = ChosenFields.of(layout, RowStream.of(List.of(json)), chosen);
        return new One(rows.next());
    }
}
