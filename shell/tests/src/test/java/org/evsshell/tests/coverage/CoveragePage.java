package org.evsshell.tests.coverage;

import org.evsshell.rules.Dialect;
import org.evsshell.tests.catalogue.CatalogueRow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the coverage looks like in the documentation and in the shell. */
public final class CoveragePage {
    private static final int SHOWN = 3;

    private CoveragePage() {}

    /** The headings of the page's table. */
    public static List<String> headings() {
        return List.of(
                "operation",
                "call",
                "status",
                "constant",
                "client method",
                "command",
                "script method",
                "simulator",
                "fixture",
                "contract");
    }

    /** The rows of the page's table: a call each. */
    public static List<List<String>> table() {
        return Coverage.rows().stream().map(CoveragePage::cells).toList();
    }

    /** How many of the calls that must be complete are so. */
    public static String summary() {
        List<CoverageRow> owed = Coverage.rows().stream().filter(CoverageRow::owed).toList();
        long complete = owed.stream().filter(row -> row.gaps().isEmpty()).count();
        return complete
                + " of "
                + owed.size()
                + " calls that are owed everything have everything, of "
                + Coverage.rows().size()
                + " calls known.";
    }

    /** The lines of {@code operations.tsv}, which {@code api operations} shows. */
    public static String lines() {
        StringBuilder lines = new StringBuilder();
        for (CoverageRow row : Coverage.rows()) {
            CatalogueRow call = row.catalogue();
            lines.append(
                            String.join(
                                    "\t",
                                    call.id(),
                                    call.method(),
                                    call.path(),
                                    call.status(),
                                    call.family(),
                                    call.replacedBy(),
                                    names(row.dialects()),
                                    String.join(", ", row.commands()),
                                    String.join(", ", row.scripts()),
                                    String.join(", ", row.rules()),
                                    row.constant(),
                                    String.join(", ", row.methods()),
                                    names(row.routes()),
                                    row.fixture() ? "yes" : "",
                                    String.join(", ", row.contracts())))
                    .append('\n');
        }
        return lines.toString();
    }

    /** What sends a call, for the page of operations: commands, then script methods, then rules. */
    public static List<String> uses(String operation) {
        for (CoverageRow row : Coverage.rows()) {
            if (row.catalogue().id().equals(operation)) {
                return List.of(
                        few(row.commands()), few(row.scripts()), String.join(", ", row.rules()));
            }
        }
        throw new IllegalArgumentException(operation);
    }

    private static List<String> cells(CoverageRow row) {
        CatalogueRow call = row.catalogue();
        List<String> cells = new ArrayList<>();
        cells.add("`" + call.id() + "`");
        cells.add("`" + call.method() + " " + call.path() + "`");
        cells.add(call.status());
        cells.add(row.constant().isEmpty() ? "" : "`" + row.constant() + "`");
        cells.add(few(row.methods()));
        cells.add(few(row.commands()));
        cells.add(few(row.scripts()));
        cells.add(names(row.routes()));
        cells.add(row.fixture() ? "yes" : "");
        cells.add(few(row.contracts()));
        return cells;
    }

    private static String few(List<String> all) {
        if (all.size() <= SHOWN) {
            return String.join(", ", all);
        }
        return String.join(", ", all.subList(0, SHOWN)) + " and " + (all.size() - SHOWN) + " more";
    }

    private static String names(Collection<Dialect> dialects) {
        return new TreeSet<>(dialects)
                .stream().map(CoveragePage::name).collect(Collectors.joining(", "));
    }

    private static String name(Dialect dialect) {
        return switch (dialect) {
            case EVS -> "EVS";
            case CINDER -> "Cinder";
        };
    }
}
