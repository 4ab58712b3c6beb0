package org.evsshell.tests.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.FateLookups;
import org.evsshell.client.operation.Operation;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What became of a lost answer can be found out for every change that must not be repeated. */
final class FateCoverageTest {
    /** Changes that nothing shows afterwards, each with the reason. */
    private static final Map<String, String> NOTHING_SHOWS = Map.of();

    @Test
    void everyChangeThatMustNotBeRepeatedCanBeLookedUp() {
        List<String> without = new ArrayList<>();
        for (Operation operation : org.evsshell.client.Operations.constants()) {
            if (operation.effect() == Operation.Effect.CHANGE
                    && FateLookups.of(operation).isEmpty()
                    && !NOTHING_SHOWS.containsKey(operation.id())) {
                without.add(operation.id());
            }
        }

        assertThat(without).isEmpty();
    }

    @Test
    void theListOfExceptionsNamesOnlyExceptions() {
        Set<String> changes = new TreeSet<>();
        for (Operation operation : org.evsshell.client.Operations.constants()) {
            if (operation.effect() == Operation.Effect.CHANGE
                    && FateLookups.of(operation).isEmpty()) {
                changes.add(operation.id());
            }
        }

        assertThat(changes).containsAll(NOTHING_SHOWS.keySet());
        assertThat(NOTHING_SHOWS.values()).allMatch(reason -> reason.length() > 20);
    }
}
