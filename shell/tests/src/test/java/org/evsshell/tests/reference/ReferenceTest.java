package org.evsshell.tests.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.error.ServiceCode;
import org.evsshell.rules.RuleTable;
import org.evsshell.tests.architecture.SourceTree;
import org.evsshell.tests.catalogue.Operations;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;

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

    private void check(String page, String expected) throws IOException {
        if ("write".equals(System.getProperty("evs.reference"))) {
            Files.createDirectories(tree.path("docs/reference"));
            Files.writeString(tree.path("docs/reference/" + page), expected);
        }
        assertThat(tree.read("docs/reference/" + page))
                .as("docs/reference/%s: run this test with -Devs.reference=write", page)
                .isEqualTo(expected);
    }
}
