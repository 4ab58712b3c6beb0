package org.evsshell.tests.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.operation.Operation;
import org.evsshell.rules.Dialect;
import org.evsshell.simulator.api.Route;
import org.evsshell.simulator.api.Routes;
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
        assertThat(withoutEnd(operation.path())).isEqualTo(withoutEnd(row.path()));
        assertThat(operation.expected()).isEqualTo(row.success());
        assertThat(operation.page()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void hasARouteInTheSimulatorInEveryDialectItNames(Operation operation) {
        for (Dialect dialect : operation.dialects()) {
            assertThat(Routes.all())
                    .as("a route of %s", dialect)
                    .anyMatch(
                            route -> route.dialects().contains(dialect) && fits(route, operation));
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

    /** Whether a request of the operation, its variables filled in, is one for the route. */
    private static boolean fits(Route route, Operation operation) {
        String path = operation.path();
        String prefix = prefix(operation);
        String[] sent = withoutEnd(prefix + path).replace("{api_version}", "v3").split("/", -1);
        String[] known = withoutEnd(route.template()).split("/", -1);
        if (!route.method().equals(operation.method().name()) || sent.length != known.length) {
            return false;
        }
        for (int index = 0; index < sent.length; index++) {
            if (!known[index].startsWith("{") && !known[index].equals(sent[index])) {
                return false;
            }
        }
        return true;
    }

    /** What the simulator puts in the place of other hosts. */
    private static String prefix(Operation operation) {
        return switch (operation.service()) {
            case BLOCK_STORAGE -> operation.id().startsWith("iam") ? "/identity" : "";
            case SERVERS, COMPUTE -> "/ecs";
        };
    }

    /** Cinder redirects its version document to the path with a slash; the page prints none. */
    private static String withoutEnd(String path) {
        return path.length() > 1 && path.endsWith("/")
                ? path.substring(0, path.length() - 1)
                : path;
    }
}
