package org.evsshell.tests.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.error.ServiceCode;
import org.evsshell.rules.RuleTable;
import org.evsshell.tests.architecture.SourceTree;
import org.evsshell.tests.catalogue.Operations;
import org.evsshell.tests.coverage.CoveragePage;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;

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
