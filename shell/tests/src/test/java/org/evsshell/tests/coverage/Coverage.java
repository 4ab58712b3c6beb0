package org.evsshell.tests.coverage;

import org.evsshell.client.operation.Operation;
import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.rules.Dialect;
import org.evsshell.rules.Rule;
import org.evsshell.rules.RuleTable;
import org.evsshell.tests.catalogue.CatalogueRow;
import org.evsshell.tests.catalogue.Operations;
import org.evsshell.tests.catalogue.RoutesOf;
import org.evsshell.tests.golden.DemoShell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every call of the catalogue with what the shell has for it, found in the code. */
final class Coverage {
    private static final CodeGraph GRAPH =
            CodeGraph.of(
                    "org.evsshell.client",
                    "org.evsshell.plugin",
                    "org.evsshell.commands",
                    "org.evsshell.script",
                    "org.evsshell.app.control",
                    "org.evsshell.tests.contract");

    private static final List<CoverageRow> ROWS = found();

    private final Map<String, String> constants = new HashMap<>();
    private final Map<String, Operation> operations = new HashMap<>();
    private final Reach methods = new Reach(GRAPH);
    private final Reach commands = new Reach(GRAPH);
    private final Reach scripts = new Reach(GRAPH);
    private final Reach contracts = new Reach(GRAPH);
    private final Reach cases = new Reach(GRAPH);

    private Coverage() {
        Operations.byConstant().forEach(this::constant);
        for (String ending : List.of("Api", "DiskActions", "auth/TokenAccess")) {
            for (String type : GRAPH.types(ending)) {
                GRAPH.publicMethods(type)
                        .forEach(
                                unit ->
                                        methods.from(
                                                simple(type) + "." + unit.name(), List.of(unit)));
            }
        }
        for (String type : GRAPH.types("auth/TokenAccess")) {
            commands.from("any, signing in", GRAPH.publicMethods(type));
        }
        for (ShellCommand command : DemoShell.commands()) {
            String type = command.getClass().getName().replace('.', '/');
            List<CodeUnit> entries = new ArrayList<>(GRAPH.methods(type, "run"));
            entries.addAll(GRAPH.methods(type, "plan"));
            commands.from(command.spec().words(), entries);
        }
        ScriptEntries.of(GRAPH.files("org.evsshell.script.api")).forEach(scripts::from);
        for (String type : GRAPH.types("Contract")) {
            contracts.from(simple(type), GRAPH.publicMethods(type));
            for (CodeUnit unit : RealCases.of(type, GRAPH.publicMethods(type))) {
                cases.from(simple(type) + "." + unit.name(), List.of(unit));
            }
        }
        Set<String> signing =
                Operations.byConstant().keySet().stream()
                        .filter(name -> name.contains(".IdentityOperations."))
                        .collect(Collectors.toSet());
        for (String type : GRAPH.types("contract/WaysInTest")) {
            contracts.from(simple(type), GRAPH.methods(type), signing);
        }
    }

    /** A row for every call, in the catalogue's order. */
    static List<CoverageRow> rows() {
        return ROWS;
    }

    private static List<CoverageRow> found() {
        Coverage coverage = new Coverage();
        return CatalogueRow.all().values().stream().map(coverage::row).toList();
    }

    private void constant(String name, Operation operation) {
        constants.put(operation.id(), name);
        operations.put(operation.id(), operation);
        operation
                .inV2()
                .ifPresent(
                        twin -> {
                            constants.put(twin.id(), name);
                            operations.put(twin.id(), twin);
                        });
    }

    private CoverageRow row(CatalogueRow row) {
        String constant = constants.getOrDefault(row.id(), "");
        String noun = noun(constant);
        Operation operation = operations.get(row.id());
        String verb = operation == null ? "" : operation.words().replaceAll(" .*", "");
        return new CoverageRow(
                row,
                constant.replaceAll(".*\\.(?=\\w+\\.\\w+$)", ""),
                operation == null ? Set.of() : operation.dialects(),
                methods.nearest(constant),
                commands.to(constant, noun, " " + verb),
                scripts.to(constant, "evs." + noun, "." + verb),
                operation == null ? List.of() : rules(operation),
                routes(row),
                Fixture.of(row.id()).isPresent(),
                contracts.to(constant, "", ""),
                realCases(row.id(), constant));
    }

    /** A real Cinder has the third form alone. */
    private int realCases(String id, String constant) {
        return id.startsWith("cinderV3") || id.startsWith("iam") || id.startsWith("show")
                ? cases.to(constant, "", "").size()
                : 0;
    }

    private static List<String> rules(Operation operation) {
        return RuleTable.rows().stream()
                .filter(rule -> rule.action() == operation.action())
                .map(Rule::id)
                .toList();
    }

    private static Set<Dialect> routes(CatalogueRow row) {
        Set<Dialect> dialects = new TreeSet<>();
        RoutesOf.call(row.id(), row.method(), row.path())
                .forEach(route -> dialects.addAll(route.dialects()));
        return dialects;
    }

    /** What the constant's class is about: {@code disk} for {@code DiskActionOperations}. */
    private static String noun(String constant) {
        return constant.replaceAll(".*\\.([A-Z][a-z]*)\\w*\\.\\w+$", "$1").toLowerCase(Locale.ROOT);
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('/') + 1);
    }
}
