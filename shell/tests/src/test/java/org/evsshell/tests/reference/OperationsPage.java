package org.evsshell.tests.reference;

import org.evsshell.client.operation.Operation;
import org.evsshell.rules.Dialect;
import org.evsshell.tests.coverage.CoveragePage;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** {@code docs/reference/operations.md}: every call the shell can send. */
final class OperationsPage {
    private OperationsPage() {}

    static String of(List<Operation> operations) {
        List<List<String>> rows = new ArrayList<>();
        for (Operation operation : operations) {
            List<String> uses = CoveragePage.uses(operation.id());
            rows.add(
                    List.of(
                            "`" + operation.id() + "`",
                            "`" + operation.method() + " " + operation.path() + "`",
                            new TreeSet<>(operation.expected())
                                    .stream().map(String::valueOf).collect(Collectors.joining(" ")),
                            effect(operation),
                            finish(operation),
                            dialects(operation),
                            uses.get(0),
                            uses.get(1),
                            uses.get(2),
                            operation.page()));
        }
        return Markdown.page(
                        "Operations",
                        "Every call the shell sends to the service, as a constant of the client.")
                .table(
                        List.of(
                                "operation",
                                "call",
                                "success",
                                "effect",
                                "done",
                                "where",
                                "command",
                                "script method",
                                "rules",
                                "page"),
                        rows)
                .toString();
    }

    private static String effect(Operation operation) {
        return switch (operation.effect()) {
            case READ -> "reads";
            case CHANGE_IDEMPOTENT -> "changes, may be repeated";
            case CHANGE -> "changes";
        };
    }

    private static String finish(Operation operation) {
        return switch (operation.finish()) {
            case NOW -> "at once";
            case JOB -> "by a job";
            case STATUS -> "by a state";
        };
    }

    private static String dialects(Operation operation) {
        List<String> names = new ArrayList<>();
        if (operation.dialects().contains(Dialect.EVS)) {
            names.add("EVS");
        }
        if (operation.dialects().contains(Dialect.CINDER)) {
            String version = operation.microversion() == null ? "" : " " + operation.microversion();
            names.add("Cinder" + version);
        }
        return String.join(", ", names);
    }
}
