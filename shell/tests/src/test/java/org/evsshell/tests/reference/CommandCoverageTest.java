package org.evsshell.tests.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.tests.architecture.SourceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Locale;

/** What must exist beside a command. */
final class CommandCoverageTest {
    private static final String SCREENS = "shell/tests/src/test/java/org/evsshell/tests/golden/";

    private final SourceTree tree = SourceTree.here();

    static List<CommandSpec> commands() {
        return Commands.specs();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void saysWhatItDoesInOneSentence(CommandSpec spec) {
        assertThat(spec.summary()).matches("[A-Z].*[^.]\\.");
        assertThat(spec.parameters())
                .allSatisfy(parameter -> assertThat(parameter.help()).matches("[A-Z].*\\."));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void hasAnExampleOfItself(CommandSpec spec) {
        assertThat(spec.examples())
                .isNotEmpty()
                .allSatisfy(
                        example -> {
                            assertThat(example.line()).contains(spec.verb());
                            assertThat(example.meaning()).endsWith(".");
                        });
    }

    @ParameterizedTest
    @MethodSource("commands")
    void hasAGoldenScreen(CommandSpec spec) {
        String name = capital(spec.noun()) + capital(spec.verb()) + "Test.java";

        assertThat(tree.path(SCREENS + name)).isRegularFile();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void namesItsParametersInSmallLetters(CommandSpec spec) {
        for (Parameter<?> parameter : spec.parameters()) {
            switch (parameter.kind()) {
                case OPTION, FLAG -> assertThat(parameter.name()).matches("[a-z][a-z-]*");
                case ARGUMENT -> assertThat(parameter.name()).matches("[A-Z][A-Z._-]*");
            }
        }
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
