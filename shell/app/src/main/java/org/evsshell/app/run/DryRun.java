package org.evsshell.app.run;

import org.evsshell.client.cloud.CinderForm;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.operation.Call;
import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.command.Plan;
import org.evsshell.plugin.command.Step;
import org.evsshell.plugin.result.Column;
import org.evsshell.plugin.result.ColumnType;
import org.evsshell.plugin.result.Layout;
import org.evsshell.plugin.result.Result;
import org.evsshell.plugin.result.Target;
import org.evsshell.rules.Rule;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A plan as rows: each operation that would be sent, and the rules it would break. */
final class DryRun {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.of("Method", "method", ColumnType.TEXT),
                    Column.of("Path", "path", ColumnType.TEXT),
                    Column.of("Target", "target", ColumnType.TEXT),
                    Column.of("Body", "body", ColumnType.STRUCTURE),
                    Column.of("Breaks", "breaks", ColumnType.STRUCTURE));
    private static final Layout LAYOUT = new Layout("operation", COLUMNS, COLUMNS);

    private DryRun() {}

    /**
     * The rows; nothing is sent.
     *
     * @param form asked for only if a call has several
     */
    static Result show(Plan plan, Supplier<CinderForm> form) {
        List<ObjectNode> rows = new ArrayList<>();
        for (Step step : plan.steps()) {
            for (Call call : step.calls()) {
                rows.add(
                        row(
                                step,
                                call.operation().inV2().isPresent() ? call.in(form.get()) : call));
            }
        }
        return new Result.Rows(LAYOUT, RowStream.of(rows));
    }

    /** 0, or the code of what would be refused first. */
    static int exitCode(Plan plan) {
        EvsException refusal = plan.refusal();
        if (refusal != null) {
            return refusal.kind().exitCode();
        }
        for (Step step : plan.steps()) {
            if (!step.broken().isEmpty()) {
                return ErrorKind.of(step.broken().getFirst().violation()).exitCode();
            }
        }
        return 0;
    }

    /** What would go wrong, in words: the rows only have the names of rules. */
    static List<String> warnings(Plan plan) {
        EvsException refusal = plan.refusal();
        if (refusal != null) {
            return List.of(
                    refusal.message() + refusal.hint().map(hint -> " Hint: " + hint).orElse(""));
        }
        List<String> warnings = new ArrayList<>();
        for (Step step : plan.steps()) {
            for (Rule rule : step.broken()) {
                warnings.add(
                        "%s, %s: %s Hint: %s"
                                .formatted(
                                        target(step.target()),
                                        rule.id(),
                                        rule.statement(),
                                        step.advice(rule)));
            }
        }
        return warnings;
    }

    private static ObjectNode row(Step step, Call call) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("operation", call.operation().id());
        row.put("method", call.operation().method().name());
        row.put("path", path(call));
        row.put("target", target(step.target()));
        JsonNode body = call.body();
        if (body != null) {
            row.set("body", body);
        }
        ArrayNode breaks = row.putArray("breaks");
        for (Rule rule : step.broken()) {
            breaks.add(rule.id());
        }
        return row;
    }

    private static String target(Target target) {
        String name = target.name().isEmpty() ? "" : " " + target.name();
        String id = target.id().isEmpty() ? "" : " " + target.id();
        return target.noun() + name + id;
    }

    private static String path(Call call) {
        String path = call.operation().path();
        for (Map.Entry<String, String> variable : call.variables().entrySet()) {
            path = path.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        StringBuilder query = new StringBuilder(path);
        char separator = '?';
        for (Map.Entry<String, String> pair : call.query()) {
            query.append(separator).append(pair.getKey()).append('=').append(pair.getValue());
            separator = '&';
        }
        return query.toString();
    }
}
