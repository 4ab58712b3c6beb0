package org.evsshell.commands.api;

import org.evsshell.client.page.RowStream;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Result;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Locale;

/** {@code api operations}: the calls the service has, and what here sends them. */
final class ApiOperations implements ReadCommand {
    private static final Parameter<String> TEXT =
            Parameter.argument(
                            "TEXT",
                            "Part of a name or of a path; all without it.",
                            ValueSource.FREE)
                    .optional();
    private static final Parameter<String> STATUS =
            Parameter.text(
                            "status",
                            "STATUS",
                            "Only those the service's pages call so: current, unrecommended,"
                                    + " deprecated or retired.")
                    .from(ValueSource.words("current", "unrecommended", "deprecated", "retired"));

    private static final CommandSpec SPEC =
            CommandSpec.listing(
                            "api",
                            "operations",
                            "Lists the calls the service has and what sends each.",
                            List.of(TEXT, STATUS))
                    .describedAs(
                            "Asks no service. A call without command and script method is sent with"
                                + " 'api call'; retired ones are gone from the service. -o json"
                                + " adds the client's method, the rules about it, and what tests"
                                + " it.")
                    .withExamples(
                            new Example("api operations snapshot", "Those about snapshots."),
                            new Example(
                                    "api operations --status deprecated --columns id,call",
                                    "What the service would rather not see used."),
                            new Example(
                                    "api operations -o json --query \"[?commands[0]=='disk"
                                            + " extend'].path\"",
                                    "Where a command's calls go."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        String text = invocation.find(TEXT).orElse("").toLowerCase(Locale.ROOT);
        String status = invocation.find(STATUS).orElse("");
        List<ObjectNode> rows =
                KnownOperations.all().stream()
                        .filter(row -> has(row, "id", text) || has(row, "path", text))
                        .filter(row -> status.isEmpty() || status.equals(value(row, "status")))
                        .toList();
        return new Result.Rows(ApiLayout.OPERATIONS, RowStream.of(rows));
    }

    private static boolean has(ObjectNode row, String field, String text) {
        return value(row, field).toLowerCase(Locale.ROOT).contains(text);
    }

    private static String value(ObjectNode row, String field) {
        return row.path(field).asString("");
    }
}
