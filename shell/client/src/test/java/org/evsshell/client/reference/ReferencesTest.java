package org.evsshell.client.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReferencesTest {
    @ParameterizedTest
    @CsvSource({
        "fb297f64-b435-4564-ac24-a564531f99dd, true",
        "FB297F64-B435-4564-AC24-A564531F99DD, true",
        "fb297f64b4354564ac24a564531f99dd, false",
        "fb297f64-b435-4564-ac24-a564531f99dg, false",
        "fb297f64-b435-4564-ac24-a564531f99d, false",
        "fb297f64-b435-4564-ac24_a564531f99dd, false",
        "data-01, false"
    })
    void onlyTheFormOfAUuidIsAnId(String word, boolean id) {
        assertThat(References.isId(word)).isEqualTo(id);
    }
}
