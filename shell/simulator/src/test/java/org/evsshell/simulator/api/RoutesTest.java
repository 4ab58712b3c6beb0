package org.evsshell.simulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoutesTest {

    @Test
    void everyRouteSaysWhatItImitatesAndWhenThatWasCompared() {
        assertThat(Routes.all())
                .allMatch(route -> !route.page().isBlank())
                .allMatch(route -> route.compared().matches("\\d{4}-\\d{2}-\\d{2}"));
    }

    @Test
    void noTwoRoutesAreAlike() {
        assertThat(Routes.all())
                .extracting(route -> route.method() + " " + route.template())
                .doesNotHaveDuplicates();
    }
}
