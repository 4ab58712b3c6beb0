package org.evsshell.tests.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.operation.Operation;
import org.evsshell.rules.Dialect;
import org.evsshell.simulator.api.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What must exist beside an operation. */
final class OperationCoverageTest {
    private static final String NO_ROW = "no row in the catalogue nor in cinder-extra.yaml";

    private static final Map<String, CatalogueRow> CATALOGUE = CatalogueRow.all();

    static List<Operation> operations() {
        return Operations.all();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void isWhatTheDocumentationSays(Operation operation) {
        CatalogueRow row = Objects.requireNonNull(CATALOGUE.get(operation.id()), NO_ROW);

        assertThat(operation.method().name()).isEqualTo(row.method());
        assertThat(RoutesOf.withoutEnd(operation.path()))
                .isEqualTo(RoutesOf.withoutEnd(row.path()));
        assertThat(operation.expected()).isEqualTo(row.success());
        assertThat(operation.page()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void hasARouteInTheSimulatorInEveryDialectItNames(Operation operation) {
        List<Route> routes =
                RoutesOf.call(operation.id(), operation.method().name(), operation.path());
        for (Dialect dialect : operation.dialects()) {
            assertThat(routes)
                    .as("a route of %s", dialect)
                    .anyMatch(route -> route.dialects().contains(dialect));
        }
    }

    @Test
    void theClientsOwnListHasEveryConstantAndItsSecondForm() {
        assertThat(org.evsshell.client.Operations.all())
                .containsExactlyInAnyOrderElementsOf(operations());
    }

    @Test
    void noTwoOperationsShareAName() {
        assertThat(operations()).extracting(Operation::id).doesNotHaveDuplicates();
    }
}
