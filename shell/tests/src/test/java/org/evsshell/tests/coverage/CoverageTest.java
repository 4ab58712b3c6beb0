package org.evsshell.tests.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Nothing of the service is left out by mistake. */
final class CoverageTest {
    static List<CoverageRow> answered() {
        return Coverage.rows().stream()
                .filter(row -> row.fixture() && !row.catalogue().success().isEmpty())
                .toList();
    }

    @Test
    void everyCallThatIsOwedSomethingHasIt() {
        Map<String, List<String>> gaps = new TreeMap<>();
        for (CoverageRow row : Coverage.rows()) {
            if (!row.gaps().isEmpty()) {
                gaps.put(row.catalogue().id(), row.gaps());
            }
        }

        assertThat(gaps).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("answered")
    void aFixtureIsAnsweredAsTheCatalogueSaysAndNamesItsPage(CoverageRow row) {
        Fixture fixture = Fixture.of(row.catalogue().id()).orElseThrow();

        assertThat(fixture.source()).isNotBlank();
        assertThat(row.catalogue().success()).contains(fixture.status());
    }
}
