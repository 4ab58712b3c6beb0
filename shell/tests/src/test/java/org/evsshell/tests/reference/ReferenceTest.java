package org.evsshell.tests.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.error.ServiceCode;
import org.evsshell.rules.RuleTable;
import org.evsshell.tests.architecture.SourceTree;
import org.evsshell.tests.catalogue.Operations;
import org.evsshell.tests.coverage.CoveragePage;
import org.evsshell.tests.coverage.FidelityPage;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The committed pages are what the code says. With {@code -Devs.reference=write} the test writes
 * them instead.
 */
final class ReferenceTest {
    private final SourceTree tree = SourceTree.here();

    @Test
    void commandsAreAsTheyAreSpecified() throws IOException {
        check("commands.md", CommandsPage.of(Commands.specs()));
    }

    @Test
    void operationsAreAsTheClientSendsThem() throws IOException {
        check("operations.md", OperationsPage.of(Operations.all()));
    }

    @Test
    void rulesAreAsTheTableHasThem() throws IOException {
        check("rules.md", RulesPage.of(RuleTable.rows()));
    }

    @Test
    void errorsAreAsTheClientClassesThem() throws IOException {
        check("errors.md", ErrorsPage.of(ServiceCode.all()));
    }

    @Test
    void coverageIsAsTheCodeHasIt() throws IOException {
        check(
                "coverage.md",
                Markdown.page(
                                "Coverage",
                                "Every call of the service's pages, and what the shell has for it:"
                                        + " found in the compiled code, by who calls whom.")
                        .paragraph(CoveragePage.summary())
                        .table(CoveragePage.headings(), CoveragePage.table())
                        .toString());
    }

    @Test
    void fidelityIsAsTheSimulatorsCodeAndTheJudgesHaveIt() throws IOException {
        FidelityPage page = new FidelityPage();
        check(
                "fidelity.md",
                Markdown.page(
                                "Fidelity",
                                "What the simulator's answers were compared with, call by call."
                                    + " Fields: how many the call's page names, each of which the"
                                    + " contracts demand of the simulator as EVS. Cases: how many"
                                    + " cases of the contracts, run on the simulator in both"
                                    + " dialects, are run on a real Cinder too. OpenStack's client"
                                    + " and Tempest: whether they asked it, with the same outcome"
                                    + " on both (Debian 12's python3-openstackclient and tempest"
                                    + " against Keystone 22 and Cinder 21.3).")
                        .table(FidelityPage.headings(), page.table())
                        .heading(2, "What is simplified")
                        .bullets(page.notes())
                        .heading(2, "What passes on a real Cinder and not here")
                        .bullets(known())
                        .toString());
    }

    /** Of Tempest's tests and of the lines OpenStack's client is asked. */
    private List<String> known() {
        List<String> known = new ArrayList<>();
        lines("tempest_known").forEach(line -> known.add("Tempest: " + line));
        lines("client_lines.txt")
                .filter(line -> line.startsWith("open: "))
                .forEach(line -> known.add("OpenStack's client: `" + line.substring(6) + "`"));
        return known.isEmpty() ? List.of("Nothing that these two asked.") : known;
    }

    private Stream<String> lines(String file) {
        return tree.read("shell/tests/openstack/lib/" + file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @Test
    void theShellsOwnListOfOperationsIsAsTheCodeHasIt() throws IOException {
        checkFile(
                "shell/commands/src/main/resources/org/evsshell/commands/api/operations.tsv",
                CoveragePage.lines());
    }

    private void check(String page, String expected) throws IOException {
        checkFile("docs/reference/" + page, expected);
    }

    private void checkFile(String file, String expected) throws IOException {
        if ("write".equals(System.getProperty("evs.reference"))) {
            Files.createDirectories(Objects.requireNonNull(tree.path(file).getParent()));
            Files.writeString(tree.path(file), expected);
        }
        assertThat(tree.read(file))
                .as("%s: run this test with -Devs.reference=write", file)
                .isEqualTo(expected);
    }
}
